import type { Reading } from '@/utils/domain/conversation';
import { hosts as shipped } from '@/utils/hosts/registry';
import {
  findingsOf,
  readClobbered,
  readingWithoutBox,
  type Findings,
} from '../../../contract/host-findings';
import { drafts } from '../../../drafts/hosts/registry';

/** The hosts, put into whatever page there is. */
export interface Reader {
  findings(host: string): Findings;
  readingWithoutBox(host: string): Reading | undefined;
  /** Throws what the host throws. */
  readClobbered(host: string): void;
}

declare global {
  interface Window {
    __reader: Reader;
  }
}

function hostNamed(id: string) {
  const host = [...shipped, ...drafts].find((one) => one.id === id);
  if (!host) throw new Error(`no host ${id}`);
  return host;
}

window.__reader = {
  findings: (id) => findingsOf(hostNamed(id), document),
  readingWithoutBox: (id) => readingWithoutBox(hostNamed(id), document),
  readClobbered: (id) => readClobbered(hostNamed(id), document),
};
