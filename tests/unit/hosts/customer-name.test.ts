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
    ['Ana 🌸 (Naco)', 'Ana'],
    ['Ana (vecina)', 'Ana'],
    ['Ana [técnico] 🌸', 'Ana'],
    ['ana(naco)', 'Ana'],
    ['Sra Carmen (mamá de Luis)', 'Sra Carmen'],
    ['DON PEDRO', 'Don Pedro'],
    ['~ DON PEDRO ~', 'Don Pedro'],
    ['ana maría', 'Ana María'],
    ['JUAN DE LA CRUZ', 'Juan de la Cruz'],
    ['maría de los ángeles', 'María de los Ángeles'],
    ['de la cruz', 'De la Cruz'],
    ['De La Rosa', 'De La Rosa'],
    ['LA NEGRA', 'La Negra'],
    ['ANA Y LUIS', 'Ana y Luis'],
    ["SIOBHÁN O'NEIL", "Siobhán O'Neil"],
    ['JULIÁN D’ÓLEO', 'Julián D’Óleo'],
    ['MARÍA-JOSÉ', 'María-José'],
    ['DR. PÉREZ', 'Dr. Pérez'],
    ['İBRAHİM', 'Ibrahim'],
    ['Юлия', 'Юлия'],
    ['ЮЛИЯ', 'Юлия'],
    ['josé luis 🔧', 'José Luis'],
    ['❤️Mi Amor❤️', 'Mi Amor'],
    ['Ana™', 'Ana'],
    ['Ana...', 'Ana'],
    ['Ana…', 'Ana'],
    ['𝓐𝓷𝓪 𝓜𝓪𝓻í𝓪', 'Ana María'],
    ['Ⓐⓝⓐ', 'Ana'],
    ['COLMADO LA ESQUINA', 'Colmado La Esquina'],
    ['Ferretería El Martillo, SRL', 'Ferretería El Martillo'],
    ['FERRETERÍA EL MARTILLO S.R.L.', 'Ferretería El Martillo'],
    ['Clientela del Sur', 'Clientela del Sur'],
  ])('%j is %j', (title, name) => {
    expect(customerName(title)).toBe(name);
  });

  it.each([
    '+1 809 555 0142',
    '809-555-0142',
    '(809) 555 0142',
    '\u202a+1 809 555 0142\u202c',
    'Enrique Tvs 100 Santo Domingo',
    'Cliente 23 Juan',
    'Cliente Juan',
    'Juan wifi',
    'Ana - Naco',
    'Ana | Plan 20',
    'Ana/Luis',
    'Ana & Luis',
    '(Naco) Ana',
    'Ana (Naco',
    'Ana López 809-555-0142',
    'ana.maria_92',
    '@ana',
    'José María 2',
    'J.',
    'y',
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
