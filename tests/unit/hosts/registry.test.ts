import { describe, expect, it } from 'vitest';
import { drafts } from '../../drafts/hosts/registry';
import { hostFor, hostIds, originsOf } from '@/utils/hosts/registry';

describe('the registry of hosts', () => {
  it('grants by origin, each once, whatever the path', () => {
    const matches = ['https://a.example/mail/*', 'https://a.example/m*', 'https://b.example/*'];
    expect(originsOf(matches)).toEqual(['https://a.example', 'https://b.example']);
  });

  it('knows no draft, neither by id nor by address', () => {
    for (const { id, matches } of drafts) {
      expect(hostIds).not.toContain(id);
      for (const match of matches) expect(hostFor(match)).toBeUndefined();
    }
  });
});
