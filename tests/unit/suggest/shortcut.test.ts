import { describe, expect, it } from 'vitest';
import { matchShortcuts } from '@/utils/suggest/shortcut';
import { spanish } from './library-for-tests';

const answer = (id: string, shortcut: string, title = id) => ({ id, title, shortcut, body: 'x' });
const ids = (typed: string, answers = spanish, limit = 5) =>
  matchShortcuts(answers, typed, limit).map(({ id }) => id);

describe('matchShortcuts', () => {
  it('puts the equal one first, then the shorter ones', () => {
    expect(ids('plan')).toEqual(['plan-mayor', 'planes']);
    expect(ids('p')).toEqual(['plan-mayor', 'pago', 'planes']);
  });

  it('sorts equally long ones by title', () => {
    const answers = [
      answer('1', 'casb', 'Zona'),
      answer('2', 'casa', 'Árbol'),
      answer('3', 'casc', 'mesa'),
    ];
    expect(ids('cas', answers)).toEqual(['2', '3', '1']);
  });

  it('folds case and accents on both sides', () => {
    const answers = [answer('1', 'Instalación')];
    expect(ids('instalacion', answers)).toEqual(['1']);
    expect(ids('INSTALACIÓ', answers)).toEqual(['1']);
  });

  it('finds nothing where nothing begins so, and keeps to the limit', () => {
    expect(ids('zzz')).toEqual([]);
    expect(ids('', spanish, 3).length).toBe(3);
    expect(ids('a', [{ id: 'bare', title: 'a', body: 'a' }])).toEqual([]);
  });
});
