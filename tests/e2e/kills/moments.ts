import type { Passing } from '../harness/proxy';

/** When the background is killed: while the endpoint is asked for this, or has answered it. */
export interface Moment {
  readonly name: string;
  /** Whether it comes while something is asked for, or once the endpoint has done it and before that is heard. */
  readonly when: 'asked' | 'answered' | 'heard';
  readonly is: (passing: Passing) => boolean;
  /** It comes only where there is something new. */
  readonly needsRelease?: true;
}

const tells = ({ path, request }: Passing) => path === '/v1/events' && request.method === 'POST';

export const moments: readonly Moment[] = [
  { name: 'looking', when: 'asked', is: ({ path }) => path === '/lib/manifest.json' },
  {
    name: 'fetching',
    when: 'asked',
    is: ({ path }) => /^\/lib\/[vd]\//.test(path),
    needsRelease: true,
  },
  // From here on the library is taken, while something else is waited for.
  {
    name: 'taking',
    when: 'heard',
    is: ({ path }) => /^\/lib\/[vd]\//.test(path),
    needsRelease: true,
  },
  { name: 'telling', when: 'asked', is: tells },
  { name: 'told, not heard', when: 'answered', is: tells },
  { name: 'told and heard', when: 'heard', is: tells },
];
