/**
 * One seed for the properties of every run (a set-up file of Vitest): the same commit gets the same verdict
 * on every machine. `PROPERTY_SEED=<number>` looks elsewhere; a failure prints its seed and path.
 */
import fc from 'fast-check';

const seed = Number(process.env.PROPERTY_SEED ?? 20_211_011);
if (!Number.isInteger(seed)) {
  throw new Error(
    `PROPERTY_SEED: found "${String(process.env.PROPERTY_SEED)}", expected a whole number.`,
  );
}
fc.configureGlobal({ seed });
