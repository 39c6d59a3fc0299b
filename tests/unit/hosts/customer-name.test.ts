import { customerName } from '@/utils/hosts/customer-name';
import { describe, expect, it } from 'vitest';

describe('customerName', () => {
  it.each([
    ['Ana López', 'Ana López'],
    ['  Ana \u00a0 López ', 'Ana López'],
    ['~Ana', 'Ana'],
    ['~ Ana López ~', 'Ana López'],
    ['🌸 Ana 🌸', 'Ana'],
    ['Iván Peralta 🐟', 'Iván Peralta'],
    ['Ana 👩🏽‍🌾 López', 'Ana López'],
    ['Rosa 🇩🇴', 'Rosa'],
    ['\u202eanA\u202c', 'anA'],
    ['\u200bAna\u200b', 'Ana'],
    ["Siobhán O'Neil", "Siobhán O'Neil"],
    ['María-José', 'María-José'],
    ['Dr. Pérez Jr.', 'Dr. Pérez Jr.'],
    ['Elif Demirtaş', 'Elif Demirtaş'],
    ['أحمد', 'أحمد'],
    ['★ Carmen ★', 'Carmen'],
  ])('%j is %j', (title, name) => {
    expect(customerName(title)).toBe(name);
  });

  it.each([
    '+1 809 555 0142',
    '809-555-0142',
    '(809) 555 0142',
    '\u202a+1 809 555 0142\u202c',
    'Enrique Tvs 100 Santo Domingo',
    'Ana (vecina)',
    'ana@ejemplo.test',
    '<b>Ana</b>',
    '{{cliente}}',
    '🐟🐟',
    '~',
    '',
    '...',
  ])('%j is no name', (title) => {
    expect(customerName(title)).toBeUndefined();
  });

  it('is at most 60 characters long', () => {
    expect(customerName('Ña'.repeat(80))).toBe('Ña'.repeat(30));
  });
});
