import fc from 'fast-check';

/**
 * Properties run over the same texts each time, so that a change is judged by itself. `PROPERTY_SEED=random`
 * (or a number) looks elsewhere; what it finds becomes a test of its own.
 */
const asked = process.env.PROPERTY_SEED;
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 20231008) });
