import type { Knobs } from './knobs';

export interface Labels {
  readonly said: (name: string, text: string) => string;
  readonly you: string;
  readonly writeTo: (name: string) => string;
  readonly comment: string;
  readonly post: string;
  readonly search: string;
  readonly remove: string;
  readonly failed: string;
}

const labels: Readonly<Record<Knobs['lang'], Labels>> = {
  es: {
    said: (name, text) => `A las 10:30, ${name}: ${text}`,
    you: 'Tú',
    writeTo: (name) => `Escribe a ${name}`,
    comment: 'Escribe un comentario…',
    post: '¿Qué estás pensando?',
    search: 'Buscar en Facebook',
    remove: 'Eliminar archivo adjunto',
    failed: 'No se pudo subir el archivo',
  },
  en: {
    said: (name, text) => `At 10:30 AM, ${name}: ${text}`,
    you: 'You',
    writeTo: (name) => `Write to ${name}`,
    comment: 'Write a comment…',
    post: "What's on your mind?",
    search: 'Search Facebook',
    remove: 'Remove attachment',
    failed: 'Couldn’t upload the file',
  },
  pt: {
    said: (name, text) => `Às 10:30, ${name}: ${text}`,
    you: 'Você',
    writeTo: (name) => `Escreva para ${name}`,
    comment: 'Escreva um comentário…',
    post: 'No que você está pensando?',
    search: 'Pesquisar no Facebook',
    remove: 'Remover anexo',
    failed: 'Não foi possível carregar o arquivo',
  },
};

export const labelsIn = (lang: Knobs['lang']): Labels => labels[lang];
