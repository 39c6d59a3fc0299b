import type { Knobs } from './knobs';

export interface Labels {
  readonly search: string;
  readonly body: string;
  readonly to: string;
  readonly subject: string;
  readonly send: string;
  readonly bold: string;
  readonly account: string;
  readonly toMe: string;
  readonly me: string;
  readonly inbox: string;
  readonly wrote: (name: string) => string;
}

const labels: Readonly<Record<Knobs['lang'], Labels>> = {
  es: {
    search: 'Buscar correo',
    body: 'Cuerpo del mensaje',
    to: 'Destinatarios en el campo Para',
    subject: 'Asunto',
    send: 'Enviar ‪(Ctrl-Intro)‬',
    bold: 'Negrita ‪(Ctrl-B)‬',
    account: 'Cuenta de Google',
    toMe: 'para',
    me: 'mí',
    inbox: 'Recibidos',
    wrote: (name) => `El lun, 23 nov 2026 a las 10:00, ${name} escribió:`,
  },
  en: {
    search: 'Search mail',
    body: 'Message Body',
    to: 'To recipients',
    subject: 'Subject',
    send: 'Send ‪(Ctrl-Enter)‬',
    bold: 'Bold ‪(Ctrl-B)‬',
    account: 'Google Account',
    toMe: 'to',
    me: 'me',
    inbox: 'Inbox',
    wrote: (name) => `On Mon, Nov 23, 2026 at 10:00 AM ${name} wrote:`,
  },
  pt: {
    search: 'Pesquisar e-mail',
    body: 'Corpo da mensagem',
    to: 'Destinatários do campo "Para"',
    subject: 'Assunto',
    send: 'Enviar ‪(Ctrl-Enter)‬',
    bold: 'Negrito ‪(Ctrl-B)‬',
    account: 'Conta do Google',
    toMe: 'para',
    me: 'mim',
    inbox: 'Caixa de entrada',
    wrote: (name) => `Em seg., 23 de nov. de 2026 às 10:00, ${name} escreveu:`,
  },
};

export const labelsIn = (lang: Knobs['lang']): Labels => labels[lang];
