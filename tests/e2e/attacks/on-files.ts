import { sha256, utf8 } from '@/utils/domain/release/bytes';
import { recordsOf, snapshotOf, stateOf } from '@/utils/domain/release/records';
import { sign } from '@/utils/domain/release/signed';
import type { Library } from '@/utils/domain/library';
import type { Attack, Content, Scene } from './attack';
import type { Ground } from './ground';
import { drawn, type Lots } from './lots';
import { spoilt } from './spoil';

const other = ['other-file', 'too-large', 'unreadable'] as const;

/** Both ways to the next release: whoever finds the delta spoilt takes the whole. */
function everyFile(ground: Ground, content: (text: string) => Content): Scene {
  return new Map([...ground.next.files].map(([path, text]) => [path, content(text)]));
}

function linesMoved(text: string, lots: Lots): string {
  const lines = text.split('\n').slice(0, -1);
  if (lines.length < 2) return `${text}${text}`;
  const [from, to] = [lots(lines.length), lots(lines.length)];
  const [line = ''] = lines.splice(from, 1);
  lines.splice(from === to ? (to + 1) % (lines.length + 1) : to, 0, line);
  return lines.map((one) => `${one}\n`).join('');
}

/** A library that a thief signs, and that no browser may use. */
async function signedLibrary(ground: Ground, library: Library): Promise<Scene> {
  const { owner, next } = ground;
  const records = recordsOf(library);
  const snapshot = snapshotOf(records);
  const path = next.manifest.snapshot.path;
  const file = { path, sha256: await sha256(snapshot), bytes: utf8(snapshot).length };
  const state = await stateOf(records);
  const manifest = { ...next.manifest, snapshot: file, deltas: [], state };
  const signed = await sign('manifest', JSON.stringify(manifest), [owner.publisher]);
  return new Map([
    ['manifest.json', JSON.stringify(signed)],
    [path, snapshot],
  ]);
}

function badLibraries({ next: { library } }: Ground): Library[] {
  const [first] = library.answers;
  if (!first) throw new Error('there are no answers');
  return [
    { ...library, answers: [] },
    { ...library, answers: [{ ...first, body: '' }] },
    { ...library, answers: [{ ...first, body: `{{` + 'x'.repeat(20_000) }] },
    { ...library, answers: [first, { ...first, id: 'otra' }] },
    { ...library, format: 'library/9' as 'library/1' },
  ];
}

export const attacksOnFiles: readonly Attack[] = [
  ...Array.from({ length: 6 }, () => ({
    name: 'files: spoilt bytes',
    expects: other,
    scene: (ground: Ground, lots: Lots) => everyFile(ground, (text) => spoilt(text, lots)),
  })),
  {
    name: 'files: lines in other order',
    expects: other,
    scene: (ground, lots) =>
      everyFile(ground, (text) => {
        const moved = linesMoved(text, lots);
        return moved === text ? `${text} ` : moved;
      }),
  },
  {
    name: 'files: of the version in use',
    expects: other,
    scene: (ground) => {
      const old = ground.inUse.files.get(ground.inUse.manifest.snapshot.path);
      return everyFile(ground, () => old ?? '');
    },
  },
  {
    name: 'files: each in the other’s place',
    expects: other,
    scene: (ground) => {
      const texts = [...ground.next.files.values()].reverse();
      return everyFile(ground, () => texts.shift() ?? '');
    },
  },
  {
    name: 'files: not there',
    expects: ['other-file'],
    scene: (ground) => everyFile(ground, () => undefined),
  },
  {
    name: 'files: nothing in them',
    expects: ['other-file'],
    scene: (ground) => everyFile(ground, () => ''),
  },
  {
    name: 'thief: a library that is none',
    expects: ['bad-library', 'other-file'],
    scene: (ground, lots) => signedLibrary(ground, drawn(badLibraries(ground), lots)),
  },
];
