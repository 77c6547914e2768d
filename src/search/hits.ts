/**
 * The places of a dispatch that answer a query.
 */
import { type Dispatch } from './dispatch.ts';
import { matchPassage, matchText, type Likeness, type Match, type Span } from './match.ts';
import { type Attempt } from './plan.ts';

/** One place to go to. */
export interface Hit {
  /** Permalink; with a fragment, unless it is the dispatch as a whole that answers. */
  href: string;
  /** "Mục 4"; absent for the dispatch as a whole. */
  label?: string;
  /** The text is that of the corrections. */
  isReading?: true;
  text: string;
  spans: Span[];
  likeness: Likeness;
}

/** The hits of one dispatch, in the order of its text. */
export interface DispatchHits {
  title: string;
  href: string;
  /** Its number, date, title or province answers: such dispatches are what the reader looks for. */
  isAbout: boolean;
  hits: Hit[];
}

interface Place {
  match: Match;
  hit: Hit;
}

function passagePlaces(dispatch: Dispatch, attempt: Attempt): Place[] {
  return dispatch.passages.flatMap((passage) => {
    const match = matchPassage(passage, attempt);
    if (!match) return [];
    const { id, label, text, reading = text } = passage;
    const { spans, likeness, isReading } = match;
    const place = { href: `${dispatch.url}#${id}`, label, spans, likeness };
    return [
      { match, hit: isReading ? { ...place, isReading, text: reading } : { ...place, text } },
    ];
  });
}

function aboutPlace(dispatch: Dispatch, attempt: Attempt): Place | undefined {
  const match = matchText(dispatch.about, attempt);
  if (!match) return undefined;
  const { spans, likeness } = match;
  return { match, hit: { href: dispatch.url, text: dispatch.about, spans, likeness } };
}

/** All units must be somewhere in the dispatch; then the places that have most of them count. */
function fullest(places: Place[], dispatch: Dispatch, attempt: Attempt): Place[] {
  const texts = dispatch.passages.flatMap(({ text, reading = '' }) => [text, reading]);
  const everything = [...texts, dispatch.about].join('\n');
  const whole = matchText(everything, attempt);
  if (!whole || whole.units < (attempt.readings[0]?.units.length ?? 0)) return [];
  const most = Math.max(...places.map(({ match }) => match.units));
  return places.filter(({ match }) => match.units === most);
}

/** The paragraph that prints the number says more than the list that repeats it. */
function preferPassages(passages: Place[], about: Place | undefined): Place[] {
  return passages.length > 0 || !about ? passages : [about];
}

/** Gives what answers an attempt in a dispatch; no hits when nothing does. */
export function findHits(dispatch: Dispatch, attempt: Attempt): DispatchHits {
  const passages = passagePlaces(dispatch, attempt);
  const about = aboutPlace(dispatch, attempt);
  const isScattered = attempt.level === 'scattered';
  const places = isScattered
    ? fullest(about ? [...passages, about] : passages, dispatch, attempt)
    : preferPassages(passages, about);
  return {
    title: dispatch.title,
    href: dispatch.url,
    isAbout: about?.match.likeness === 'typed' && !isScattered,
    hits: places.map(({ hit }) => hit),
  };
}
