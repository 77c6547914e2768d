/**
 * The components that the MDX of a dispatch names (formats/mdx.ts).
 */
import Abbreviation from './Abbreviation.astro';
import Addressees from './Addressees.astro';
import Break from './Break.astro';
import Cited from './Cited.astro';
import Clause from './Clause.astro';
import Correction from './Correction.astro';
import EditorsNote from './EditorsNote.astro';
import Emphasis from './Emphasis.astro';
import Evidence from './Evidence.astro';
import Letterhead from './Letterhead.astro';
import Line from './Line.astro';
import Mention from './Mention.astro';
import Note from './Note.astro';
import Notes from './Notes.astro';
import PageBreak from './PageBreak.astro';
import PageGap from './PageGap.astro';
import Readings from './Readings.astro';
import Recipients from './Recipients.astro';
import Signature from './Signature.astro';
import Strong from './Strong.astro';
import Transcription from './Transcription.astro';
import Twin from './Twin.astro';
import Unusual from './Unusual.astro';
import Words from './Words.astro';

export const components = {
  Abbreviation,
  Addressees,
  Break,
  Cited,
  Clause,
  Correction,
  EditorsNote,
  Emphasis,
  Evidence,
  Item: Clause,
  Letterhead,
  Line,
  Mention,
  Note,
  Notes,
  PageBreak,
  PageGap,
  Paragraph: Clause,
  Readings,
  Recipients,
  Signature,
  Strong,
  Transcription,
  Twin,
  Unusual,
  Words,
};
