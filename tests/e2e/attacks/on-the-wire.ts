import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { manifestOf, type Attack, type Content, type Scene } from './attack';
import type { Ground } from './ground';
import { drawn } from './lots';

const html =
  '<!doctype html><html><title>Bienvenido</title><p>Acepte las condiciones del wifi.</p>';
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });

function snapshotOf({ next }: Ground, content: Content): Scene {
  // Without its delta, so that the whole is asked for.
  return new Map([...next.files].map(([path]) => [path, path.startsWith('v/') ? content : '']));
}

function bombed(response: ServerResponse): void {
  response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
  response.end(bomb);
}

/** Goes on for as long as somebody reads, and no longer than a gigabyte. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const chunk = Buffer.alloc(64 * 1024, ' ');
  let left = 16_384;
  const more = () => {
    while (!response.destroyed && (left -= 1) > 0) {
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end();
  };
  more();
}

function status(code: number, headers: Record<string, string> = {}) {
  return (response: ServerResponse) => {
    response.writeHead(code, headers);
    response.end();
  };
}

/** Hangs up in the middle. */
function cutOff(text: string) {
  return (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
    response.write(text.slice(0, text.length / 2), () => response.destroy());
  };
}

/** One byte a second; the browser is to give up long before. Two minutes at most. */
export function slow(text: string) {
  return (response: ServerResponse) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(text) });
    let at = 0;
    const timer = setInterval(() => {
      response.write(text.charAt(at));
      at += 1;
      if (at === 120) response.destroy();
    }, 1_000);
    response.once('close', () => clearInterval(timer));
  };
}

function withDate(text: string, date: string) {
  return (response: ServerResponse) => {
    response.writeHead(200, { date });
    response.end(text);
  };
}

export const attacksOnTheWire: readonly Attack[] = [
  { name: 'wire: HTML for the manifest', expects: ['unreadable'], scene: () => manifestOf(html) },
  {
    name: 'wire: HTML for the files',
    expects: ['other-file', 'too-large'],
    scene: (ground) => snapshotOf(ground, html),
  },
  {
    name: 'wire: gzip bomb for the manifest',
    expects: ['too-large'],
    scene: () => manifestOf(bombed),
  },
  {
    name: 'wire: gzip bomb for the files',
    expects: ['too-large'],
    scene: (ground) => snapshotOf(ground, bombed),
  },
  {
    name: 'wire: endless manifest',
    expects: ['too-large'],
    scene: () => manifestOf(endless),
  },
  {
    name: 'wire: endless file',
    expects: ['too-large'],
    scene: (ground) => snapshotOf(ground, endless),
  },
  {
    name: 'wire: led elsewhere',
    expects: ['unreachable'],
    // To what the owner signed: that it is good is no reason to go there.
    scene: ({ next }, lots) =>
      new Map<string, Content>([
        [
          'manifest.json',
          status(drawn([301, 302, 303, 307, 308], lots), { location: '/lib/elsewhere.json' }),
        ],
        ['elsewhere.json', JSON.stringify(next.signed)],
      ]),
  },
  {
    name: 'wire: cut off',
    expects: ['unreachable'],
    scene: ({ next }) => manifestOf(cutOff(JSON.stringify(next.signed))),
  },
  {
    name: 'wire: no success',
    expects: ['unreachable'],
    scene: (_ground, lots) => manifestOf(status(drawn([204, 206, 400, 403, 500, 503], lots))),
  },
  {
    name: 'wire: not there',
    expects: ['rollback'],
    scene: () => manifestOf(undefined),
  },
  {
    name: 'wire: a clock far ahead',
    expects: ['expired'],
    scene: ({ next }) =>
      manifestOf(withDate(JSON.stringify(next.signed), 'Wed, 01 Jan 2098 00:00:00 GMT')),
  },
];

/** Each takes as long as a browser waits. */
export const slowAttack: Attack = {
  name: 'wire: one byte a second',
  expects: ['unreachable'],
  scene: ({ next }) => manifestOf(slow(JSON.stringify(next.signed))),
};
