/**
 * Makes dispatches that read, to a machine, like those of the archive: the words of the seeds with
 * their frequencies, formulas that are everywhere, and families that carry out one telegram, each
 * in its own words here and there. The same seed number gives the same corpus.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Dispatch } from '../src/archive/dispatch.ts';
import { sentencesIn } from '../src/archive/find/sentences.ts';
import { parse } from '../src/archive/parse.ts';
import { isRunning } from '../src/archive/relate/words.ts';

/** Gives numbers in [0, 1): mulberry32 (T. Ettinger), which is enough for choosing words. */
export type Random = () => number;

/** Gives the random numbers that belong to `seed`. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What the seeds are made of: every word in running text as often as it stands there, and the sentences. */
export interface Language {
  words: string[];
  sentences: string[];
}

/** Reads the language of the sources in `folder`. */
export function languageOf(folder: string): Language {
  const sentences = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => {
      const { text, blocks } = parse(readFileSync(join(folder, name)), name);
      const running = blocks.filter(isRunning).flatMap(({ parts }) => parts);
      return running.flatMap(({ start, end }) => {
        const part = text.slice(start, end);
        return sentencesIn(part).map((span) => part.slice(span.start, span.end));
      });
    })
    .map((sentence) => sentence.replace(/\s+/gu, ' '));
  return { words: sentences.join(' ').match(/[\p{L}\p{N}]+/gu) ?? [], sentences };
}

/** Gives one of `list`, each as likely as any other. */
export function pick<Item>(list: readonly Item[], random: Random): Item {
  return list[Math.floor(random() * list.length)] as Item;
}

/** Gives a sentence that stands nowhere else: `length` words of the language in any order. */
export function freshWords(language: Language, length: number, random: Random): string[] {
  return Array.from({ length }, () => pick(language.words, random));
}

/** Makes a dispatch of paragraphs, each a preamble of its own. */
export function dispatchOf(
  id: string,
  paragraphs: readonly string[],
): Pick<Dispatch, 'id' | 'text' | 'blocks'> {
  let text = '';
  const blocks = paragraphs.map((paragraph, index): Block => {
    const start = text.length;
    text += `${paragraph}\n\n`;
    const part = { start, end: start + paragraph.length, role: 'text' as const };
    return { id: `mo-dau-${index + 1}`, type: 'preamble', parts: [part], afterGap: false };
  });
  return { id, text, blocks };
}

/** Changes, drops or adds a word about once in twenty-five, as an office that adapts a telegram does. */
function adapt(words: readonly string[], language: Language, random: Random): string[] {
  return words.flatMap((word) => {
    const chance = random() * 75;
    if (chance < 1) return [];
    if (chance < 2) return [pick(language.words, random)];
    return chance < 3 ? [word, pick(language.words, random)] : [word];
  });
}

/** Sentences of offices: a few are in every second letter, most in hardly any (1/rank). */
function formula({ sentences }: Language, random: Random): string {
  return sentences[Math.floor(sentences.length ** random()) - 1] ?? '';
}

/** Dispatches that carry out one telegram. */
const familySize = 25;

/**
 * Makes the dispatch number `n` of a corpus, about 1,400 words: a third from the telegram of its
 * family, a sixth formulas, the rest its own.
 */
export function syntheticDispatch(language: Language, n: number) {
  const family = randomFrom(1_000_003 + Math.floor(n / familySize));
  const telegram = Array.from({ length: 12 }, () => freshWords(language, 60, family));
  const random = randomFrom(n);
  const paragraphs = Array.from({ length: 12 }, () => {
    const own = freshWords(language, 50, random).join(' ');
    const said = formula(language, random).split(' ').slice(0, 25).join(' ');
    const taken = adapt(pick(telegram, random), language, random).slice(0, 40).join(' ');
    return `${own}. ${said} ${taken}`;
  });
  return dispatchOf(`d${String(n).padStart(6, '0')}`, paragraphs);
}
