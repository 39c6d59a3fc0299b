import { describe, expect, it } from 'vitest';
import { joinLinkOf, readJoinLink } from '@/utils/domain/join-link';

const link = {
  endpoint: 'https://respuestas.example/wisp',
  team: '0123456789abcdef0123456789abcdef',
  root: 'A'.repeat(43),
  code: 'b'.repeat(22),
};
const { code, ...files } = link;

describe('a join link', () => {
  it('is read as it was made, with a code and without', () => {
    expect(readJoinLink(` ${joinLinkOf(link)}\n`)).toEqual(link);
    expect(readJoinLink(joinLinkOf(files))).toEqual(files);
  });

  it.each([
    ['nothing', ''],
    ['cut off', joinLinkOf(link).slice(0, -1)],
    ['not encrypted', joinLinkOf({ ...link, endpoint: 'http://respuestas.example' })],
    ['with a name in it', joinLinkOf({ ...link, endpoint: 'https://yo@respuestas.example' })],
    ['with a question', joinLinkOf({ ...link, endpoint: 'https://respuestas.example?a=1' })],
    ['of another kind', joinLinkOf(link).replace('join#1', 'join#2')],
    ['with an empty code', `${joinLinkOf(files)}.`],
    ['with more behind', `${joinLinkOf(link)}.${code}`],
  ])('is none: %s', (_name, text) => {
    expect(readJoinLink(text)).toBeUndefined();
  });

  it('may lead to this computer without encryption', () => {
    const here = { ...link, endpoint: 'http://127.0.0.1:8787' };
    expect(readJoinLink(joinLinkOf(here))).toEqual(here);
  });
});
