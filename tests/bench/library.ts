import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '@/utils/domain/library';

/** An answer that is inserted, and the customer's words that it is suggested for. */
export interface Sample {
  /** As the figures call it. */
  readonly name: string;
  readonly title: string;
  readonly message: string;
  readonly text: string;
}

const steps = [
  'Apague el router azul y espere treinta segundos.',
  'Desconecte el cable blanco de la antena con cuidado.',
  'Revise que el cable no esté doblado ni mordido.',
  'Conecte el cable otra vez hasta que haga un clic.',
  'Encienda el router y espere tres minutos completos.',
  'Compruebe que las cuatro luces estén en verde fijo.',
  'Acérquese con su teléfono y busque la red «Zafiro».',
  'Escriba la clave que está en la etiqueta de abajo.',
  'Abra una página cualquiera y díganos si ya le carga.',
  'Si no le carga, quédese en línea y vamos paso a paso.',
];

/** Ten lines of about 520 characters, and one line. */
export const samples: readonly Sample[] = [
  {
    name: '10 lines',
    title: 'Reinicio del router Zafiro',
    message: '¿cómo reinicio el router Zafiro de la antena azul?',
    text: steps.join('\n'),
  },
  {
    name: '1 line',
    title: 'Sucursal de Las Gaviotas',
    message: '¿dónde queda la sucursal de Las Gaviotas?',
    text: 'Estamos frente al parque de Las Gaviotas.',
  },
];

/** The starter library with the samples in it, so that ranking has as much to do as on day one. */
export function benchLibrary(root: string): Library {
  const file = path.join(root, 'public/library/starter.es.json');
  const starter = JSON.parse(readFileSync(file, 'utf8')) as Library;
  const added = samples.map(({ title, message, text }, place) => ({
    id: `bench-${place}`,
    title,
    questions: [message],
    body: text,
  }));
  return { ...starter, answers: [...starter.answers, ...added] };
}
