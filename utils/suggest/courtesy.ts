import type { Word } from './words';

/**
 * What people say around their question, folded: it tells nothing about which answer fits.
 * All languages at once, since customers mix them.
 */
const phrases = `
hola, hey, hi, hello, oye, oiga, oigan, buen dia, buenos dias, buenas tardes, buenas noches,
buenas, buenos, muy buenas, que tal, como esta, como estas, como estan, como le va, como te va, que hubo, saludos,
un saludo, saludos cordiales, cordial saludo, muchas gracias, mil gracias, gracias, muy amable, de nada,
se le agradece, se agradece, le agradezco, te agradezco, por favor, porfavor, disculpe, disculpa,
disculpen, perdon, perdone, disculpe la molestia, una consulta, una pregunta, una duda,
ok, okay, oka, okey, vale, perfecto, excelente, genial, entendido, de acuerdo, esta bien, todo bien, muy bien,
bueno, amigo, amiga, joven, vecino, vecina, senor, senora, senorita, caballero, don, dona,
bendiciones, dios le bendiga, dios lo bendiga, dios la bendiga, igualmente, hasta luego, adios, nos vemos,
chao, chau, bye, feliz dia, feliz noche, feliz tarde, buen fin de semana, que tenga buen dia, bonito dia,
bom dia, boa tarde, boa noite, obrigado, obrigada, muito obrigado, muito obrigada, tudo bem, tudo bom, beleza,
ate logo, tchau, desculpe, por gentileza,
thanks, thank you, thank you so much, many thanks, please, great, good morning, good afternoon,
good evening, good night, how are you, sorry, excuse me, goodbye, see you, cool, perfect
`;

/** Alone these are a reply to us, not a question; inside a question they count. */
const replies = `
si no ya listo claro dale va bien aja eso asi y a sim nao e yes yep yeah sure fine right and
`;

const laughter = /^(?:(?:ja){2,}j?|(?:je){2,}j?|(?:ji){2,}|(?:ha){2,}h?|(?:he){2,}|(?:rs){2,})$/;

/** Phrases by their first word, longest first. */
function phrasesByFirst(): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases.trim().split(/,\s+/u)) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return byFirst;
}

/** Takes the courtesies out of the words of a text; where all the rest are short replies, those too. */
export type Substance = (words: readonly Word[]) => Word[];

export function substanceReader(): Substance {
  const byFirst = phrasesByFirst();
  const reply = new Set(replies.trim().split(' '));
  const courtesyAt = (words: readonly Word[], start: number) => {
    const first = words[start]?.text ?? '';
    if (laughter.test(first)) return 1;
    const fits = (phrase: string[]) => phrase.every((part, i) => words[start + i]?.text === part);
    return byFirst.get(first)?.find(fits)?.length ?? 0;
  };
  return (words) => {
    const rest: Word[] = [];
    let courtesyEnds = 0;
    words.forEach((word, place) => {
      if (place < courtesyEnds) return;
      courtesyEnds = place + courtesyAt(words, place);
      if (courtesyEnds === place) rest.push(word);
    });
    return rest.every((word) => reply.has(word.text)) ? [] : rest;
  };
}
