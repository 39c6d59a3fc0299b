import type { Attack } from './attack';
import { attacksOnFiles } from './on-files';
import { attacksOnKeys } from './on-keys';
import { attacksOnManifests } from './on-manifests';
import { attacksOnTheWire } from './on-the-wire';

/** In turns, each drawn anew in every turn; but for the slow one. */
export const attacks: readonly Attack[] = [
  ...attacksOnManifests,
  ...attacksOnFiles,
  ...attacksOnKeys,
  ...attacksOnTheWire,
];
