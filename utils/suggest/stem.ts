/**
 * Endings taken off folded words, so that `instalar`, `instalación` and `instalaron` meet. Crude on
 * purpose: the pieces of words that are ranked beside the stems make up for what it misses.
 */
const spanish = `
  amientos imientos amiento imiento aciones uciones iciones acion ucion icion sion siones
  adores adoras ador adora idor idora antes ante ancias ancia encias encia mente idades idad
  ables ibles able ible osos osas oso osa
  aremos eremos iremos ariamos eriamos iriamos abamos ieramos aramos
  andome andolo iendome iendolo ando iendo yendo
  aron ieron aban arian erian irian aran eran iran ieran arias erias irias aria eria iria
  aste iste abas aba aras eras iras ara era ira iera ados idos adas idas ado ido ada ida
  amos emos imos arme erme irme arte erte irte arse erse irse arlo erlo irlo arla erla irla
  arnos ernos irnos arles erles irles arle erle irle aras are ere ire
  ar er ir ian ia an en as es os is a e o i
`;
const portuguese = `
  amentos imentos amento imento acoes icoes ucoes soes acao icao ucao sao
  adores adoras ador adora antes ante ancia encia mente idades idade aveis iveis avel ivel
  osos osas oso osa aremos eremos iremos ariamos eriamos iriamos avamos
  ando endo indo aram eram iram arao erao irao avam ariam eriam iriam aria eria iria
  aste este iste ava avas asse esse isse ados idos adas idas ado ido ada ida
  amos emos imos ar er ir am em as es os is ou eu iu ei a e o
`;
const english = `
  izations ization ations ation ments ment nesses ness ingly edly ings ing ies ied ely ly
  ers er ors or ed es s e y
`;

export type Stem = (word: string) => string;

/** Shorter words have nothing to lose; a stem keeps at least three letters. */
const shortestWord = 4;
const shortestStem = 3;

/** Spanish and Portuguese write one sound in two ways: `pago`, `pague`; `busco`, `busque`. */
function romanceEnd(stem: string): string {
  if (stem.endsWith('gu') || stem.endsWith('qu'))
    return `${stem.slice(0, -2)}${stem.endsWith('gu') ? 'g' : 'c'}`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}c` : stem;
}

function stemmerOf(endings: string, finish: Stem): Stem {
  const known = new Set(endings.trim().split(/\s+/u));
  const longest = Math.max(...[...known].map((ending) => ending.length));
  return (word) => {
    if (word.length < shortestWord) return word;
    const plain = word.length > shortestWord && word.endsWith('s') ? word.slice(0, -1) : word;
    for (let cut = Math.max(shortestStem, plain.length - longest); cut < plain.length; cut += 1) {
      if (known.has(plain.slice(cut))) return finish(plain.slice(0, cut));
    }
    return finish(plain);
  };
}

/** The stemmer of a language; words of one that we do not know stay as they are. */
export function stemOf(language: string): Stem {
  if (language === 'es') return stemmerOf(spanish, romanceEnd);
  if (language === 'pt') return stemmerOf(portuguese, romanceEnd);
  if (language === 'en') return stemmerOf(english, (stem) => stem);
  return (word) => word;
}
