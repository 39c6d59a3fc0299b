import { describe, expect, it } from 'vitest';
import { clockValue, clockValues } from '@/utils/format/clock-values';
import { customerLanguage } from '@/utils/format/language';

const at = (...parts: [number, number, number, number?, number?, number?]) => new Date(...parts);
const es = { language: 'es' };

describe('clockValue', () => {
  it.each([
    ['hoy', '24 de noviembre de 2026'],
    ['manana', 'miércoles 25 de noviembre'],
    ['en_1_dias', 'miércoles 25 de noviembre'],
    ['en_3_dias', 'viernes 27 de noviembre'],
    ['en_60_dias', 'sábado 23 de enero de 2027'],
    ['en_1_dias_laborables', 'miércoles 25 de noviembre'],
    ['en_4_dias_laborables', 'lunes 30 de noviembre'],
    ['en_61_dias', undefined],
    ['cliente', undefined],
    ['toString', undefined],
  ])('{{%s}} is %s', (name, value) => {
    expect(clockValue(name, { now: at(2026, 10, 24, 10), ...es })).toBe(value);
  });

  it('counts by the calendar of the team', () => {
    const now = at(2026, 11, 24, 10);
    const calendar = { workingDays: ['mon', 'sat'], holidays: ['2026-12-26'] } as const;
    expect(clockValue('en_1_dias_laborables', { now, ...es, calendar })).toBe(
      'lunes 28 de diciembre',
    );
  });

  it('changes with midnight and not before', () => {
    const before = at(2026, 11, 31, 23, 59, 59);
    const behind = at(2027, 0, 1, 0, 0, 0);
    expect(clockValue('hoy', { now: before, ...es })).toBe('31 de diciembre de 2026');
    expect(clockValue('hoy', { now: behind, ...es })).toBe('1 de enero de 2027');
    expect(clockValue('manana', { now: before, ...es })).toBe('viernes 1 de enero de 2027');
    expect(clockValue('manana', { now: behind, ...es })).toBe('sábado 2 de enero');
  });

  it.each([
    [4, 'Buenas noches'],
    [5, 'Buenos días'],
    [12, 'Buenas tardes'],
    [19, 'Buenas noches'],
  ])('greets at %i with %s', (hour, words) => {
    expect(clockValue('saludo', { now: at(2026, 10, 24, hour), ...es })).toBe(words);
  });

  it('writes in the language of the customers, and leaves open the greeting of others', () => {
    const now = at(2026, 10, 24, 10);
    const names = ['saludo', 'manana', 'monto'];
    expect(clockValues(names, { now, language: 'pt-BR' })).toEqual({
      saludo: 'Bom dia',
      manana: 'quarta-feira, 25 de novembro',
    });
    expect(clockValues(names, { now, language: 'fr' })).toEqual({ manana: 'mercredi 25 novembre' });
  });
});

describe('customerLanguage', () => {
  it.each([
    ['es-DO', 'es-DO'],
    ['pt-BR', 'pt-BR'],
    [undefined, 'es'],
    ['', 'es'],
    ['español', 'es'],
    ['xx', 'es'],
  ])('%j is %s, whatever the browser speaks', (tag, language) => {
    expect(customerLanguage(tag)).toBe(language);
  });
});
