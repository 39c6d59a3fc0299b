import fc from 'fast-check';

/** The same examples in every run, so that what fails is the change; `SEED=1 npx vitest run` tries others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_124) });
