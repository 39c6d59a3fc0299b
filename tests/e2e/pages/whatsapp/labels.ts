import type { Knobs } from './knobs';

export interface Labels {
  readonly list: string;
  readonly writeTo: (name: string) => string;
  readonly write: string;
  readonly send: string;
  readonly voice: string;
  readonly read: string;
  readonly menu: string;
  readonly search: string;
  readonly edit: string;
  readonly online: string;
  readonly you: string;
  readonly photo: string;
}

const labels: Readonly<Record<Knobs['lang'], Labels>> = {
  es: {
    list: 'Lista de chats',
    writeTo: (name) => `Escribe un mensaje para ${name}`,
    write: 'Escribe un mensaje',
    send: 'Enviar',
    voice: 'Mensaje de voz',
    read: ' Leído ',
    menu: 'Menú',
    search: 'Buscar un chat o iniciar uno nuevo',
    edit: 'Editar mensaje',
    online: 'en línea',
    you: 'Tú',
    photo: 'Foto',
  },
  en: {
    list: 'Chat list',
    writeTo: (name) => `Type a message to ${name}`,
    write: 'Type a message',
    send: 'Send',
    voice: 'Voice message',
    read: ' Read ',
    menu: 'Menu',
    search: 'Search or start a new chat',
    edit: 'Edit message',
    online: 'online',
    you: 'You',
    photo: 'Photo',
  },
  pt: {
    list: 'Lista de conversas',
    writeTo: (name) => `Digite uma mensagem para ${name}`,
    write: 'Digite uma mensagem',
    send: 'Enviar',
    voice: 'Mensagem de voz',
    read: ' Lida ',
    menu: 'Mais opções',
    search: 'Pesquisar ou começar uma nova conversa',
    edit: 'Editar mensagem',
    online: 'online',
    you: 'Você',
    photo: 'Foto',
  },
};

export const labelsIn = (lang: Knobs['lang']): Labels => labels[lang];
