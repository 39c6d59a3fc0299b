export interface Message {
  readonly id: string;
  readonly from: 'them' | 'us';
  readonly text: string;
}

export interface Chat {
  /** The thread of its address. */
  readonly id: string;
  readonly title: string;
  readonly profile: string;
  readonly messages: Message[];
}

let made = 0;

const message = (from: Message['from'], text: string): Message => {
  made += 1;
  return { id: `mid.$cAAB${made}x`, from, text };
};

export const them = (text: string): Message => message('them', text);
export const us = (text: string): Message => message('us', text);

/** Made-up conversations; 0 and 1 have the same title and are not the same customer. */
export const startingChats = (): readonly [Chat, Chat, Chat] => [
  {
    id: '1001',
    title: 'Ana López',
    profile: '/ana.lopez.90',
    messages: [us('Buenos días'), them('Hola'), them('¿por qué no me llega el wifi al cuarto?')],
  },
  {
    id: '1002',
    title: 'Ana López',
    profile: '/profile.php?id=1002',
    messages: [them('Hola'), us('¿Qué plan le interesa?'), them('¿Cuánto cuesta la instalación?')],
  },
  {
    id: '1003',
    title: 'Carlos Méndez',
    profile: '/carlos.m',
    messages: [us('A la orden'), them('¿por qué no me llega el wifi al cuarto?')],
  },
];
