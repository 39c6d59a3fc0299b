import { describe, expect, it } from 'vitest';
import { conceptsIn as concepts, lexiconOf, mentionReader } from '@/utils/suggest/lexicon/mentions';
import { readerOf } from '@/utils/suggest/words';

const reader = readerOf('es');
const lexicon = `
# what people see
lentitud: lento, da vueltas, no carga los videos
corte-electrico: luz, se fue la luz | luz roja, luces del router
luces: luz roja, luces del router
`;
const grow = (lines: string) => lexiconOf(concepts(lines), 'es', reader.stem);
const mentions = mentionReader([grow(lexicon)], 'es', reader.stem);
const conceptsIn = (text: string) => mentions(reader.words(text)).map(({ concept }) => concept);

describe('mentionReader', () => {
  it('finds words and phrases in any of their forms', () => {
    expect(conceptsIn('Está LENTO')).toEqual(['lentitud']);
    expect(conceptsIn('la ruedita dando vueltas, da la vuelta')).toEqual(['lentitud']);
  });

  it('sees through articles, pronouns and one word between', () => {
    expect(conceptsIn('no me quiere cargar el video')).toEqual(['lentitud']);
    expect(conceptsIn('no entiendo por qué carga los videos')).toEqual([]);
  });

  it('knows what is not meant', () => {
    expect(conceptsIn('se fue la luz')).toEqual(['corte-electrico', 'corte-electrico']);
    expect(conceptsIn('tengo la luz roja')).toEqual(['luces']);
    expect(conceptsIn('volvió la luz y tengo la luz roja')).toEqual(['corte-electrico', 'luces']);
  });

  it('tells where', () => {
    expect(mentions(reader.words('hola, la luz roja'))).toEqual([
      { concept: 'luces', first: 2, last: 3 },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(conceptsIn('')).toEqual([]);
    expect(mentionReader([grow('')], 'es', reader.stem)(reader.words('luz'))).toEqual([]);
  });

  it('finds what a team says beside it, and what that does not mean', () => {
    const own = grow('lentitud: anda en carreta\ncorte-electrico: | luz del patio');
    const both = mentionReader([grow(lexicon), own], 'es', reader.stem);
    const found = (text: string) => both(reader.words(text)).map(({ concept }) => concept);
    expect(found('el internet anda en carreta')).toEqual(['lentitud']);
    expect(found('la luz del patio')).toEqual([]);
    expect(found('no hay luz')).toEqual(['corte-electrico']);
  });
});
