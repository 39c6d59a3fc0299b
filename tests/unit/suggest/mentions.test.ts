import { describe, expect, it } from 'vitest';
import { conceptsIn as concepts, lexiconOf, mentionReader } from '@/utils/suggest/lexicon/mentions';
import { abbreviationsOf } from '@/utils/suggest/abbreviations';
import { english } from '@/utils/suggest/lexicon/english';
import { portuguese } from '@/utils/suggest/lexicon/portuguese';
import { spanish } from '@/utils/suggest/lexicon/spanish';
import { readerOf } from '@/utils/suggest/words';

const reader = readerOf('es');
const lexicon = `
# what people see
lentitud: lento, da vueltas, no carga los videos
corte-electrico: luz, se fue la luz | luz roja, luces del router
luces: luz roja, luces del router
`;
const abbreviations = abbreviationsOf('es');
const grow = (lines: string) =>
  lexiconOf(concepts(lines), 'es', reader.stem, (word) => abbreviations.get(word));
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

  it('does not let a phrase with small words in it switch a word off', () => {
    const own = mentionReader(
      [grow('recargo: mora | en mora\nya-pague: ya pague\npagar: pagar')],
      'es',
      reader.stem,
    );
    const found = (text: string) => own(reader.words(text)).map(({ concept }) => concept);
    expect(found('me cobraron la mora')).toEqual(['recargo']);
    expect(found('estoy en mora')).toEqual([]);
    expect(found('quiero pagar la factura')).toEqual(['pagar']);
    expect(found('ya pagué')).toEqual(['pagar', 'ya-pague']);
  });

  it('reads abbreviations in forms as it does in texts', () => {
    const own = mentionReader([grow('tele: tele negra')], 'es', reader.stem);
    expect(own(reader.words('la tele negra'))).toHaveLength(1);
  });

  it('is not stopped by many concepts and many that they are not', () => {
    const many = Array.from({ length: 500 }, (_, i) => `c${i}: internet | internet gratis`);
    const own = mentionReader([grow(many.join('\n'))], 'es', reader.stem);
    expect(own(reader.words('internet gratis '.repeat(250)))).toEqual([]);
  });
});

describe.each([
  ['es', spanish],
  ['pt', portuguese],
  ['en', english],
])('the lexicon of %s', (language, lines) => {
  it('finds each concept by each of its own forms, whatever it is not', () => {
    const { mentions: inText, words } = readerOf(language);
    const dead = concepts(lines).flatMap(({ name, words: forms }) =>
      forms
        .map((form) => form.trim())
        .filter((form) => !inText(words(form)).some(({ concept }) => concept === name))
        .map((form) => `${name}: ${form}`),
    );
    expect(dead).toEqual([]);
  });
});
