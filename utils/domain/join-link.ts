import { Check } from 'typebox/value';
import { TeamId } from './release/keys';
import { PublicKey } from './release/signed';

/** What a join link says: where the team is, whose signature to trust, and the code that opens it once. */
export interface JoinLink {
  /** Base address of the endpoint, without a slash at the end. */
  readonly endpoint: string;
  readonly team: string;
  /** The owner's root key: it comes from the owner's hands, never from the endpoint. */
  readonly root: string;
  /** Good once; absent where the place is one of files, which any may read who has the link. */
  readonly code?: string;
}

const mark = 'join#1';
const codePattern = /^[A-Za-z0-9_-]{22}$/;

export function joinLinkOf({ endpoint, team, root, code }: JoinLink): string {
  const parts = [mark, team, root, ...(code === undefined ? [] : [code])];
  return `${endpoint}/${parts.join('.')}`;
}

/** Only encrypted addresses; plain ones only of this very computer, where the words stay inside. */
function isSafe({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true;
  return protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

/** `undefined` for what is no join link, or leads somewhere unsafe. */
export function readJoinLink(text: string): JoinLink | undefined {
  const [, base = '', team = '', root = '', code] =
    /^(\S+)\/join#1\.([^.]+)\.([^.]+)(?:\.([^.]+))?$/.exec(text.trim()) ?? [];
  if (!Check(TeamId, team) || !Check(PublicKey, root)) return undefined;
  if (code !== undefined && !codePattern.test(code)) return undefined;
  if (!URL.canParse(base)) return undefined;
  const url = new URL(base);
  if (!isSafe(url) || url.username !== '' || url.search !== '') return undefined;
  const endpoint = url.origin + url.pathname.replace(/\/+$/, '');
  return { endpoint, team, root, ...(code === undefined ? {} : { code }) };
}
