import { buildAll } from './build-all';

process.exitCode = (await buildAll({ live: true })).status;
