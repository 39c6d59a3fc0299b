export interface Message {
  readonly id: string;
  readonly from: 'them' | 'us';
  /** Undefined: a photo without a caption. */
  readonly text: string | undefined;
  readonly time: string;
  /** In a group, who of them wrote it. */
  readonly author?: string;
  readonly quoted?: string;
  /** Drawn after the text as an image, as WhatsApp draws emoji. */
  readonly emoji?: string;
}

export interface Chat {
  readonly title: string;
  /** The number as in an old message id; nowhere else in the page. */
  readonly phone: string;
  /** Empty in a conversation between two. */
  readonly members: readonly string[];
  readonly messages: Message[];
  unread: number;
}

let made = 0;

/** A message id as they are since April 2026: opaque. */
export function newId(): string {
  made += 1;
  return `3EB0${(0xa1b2c3 * 7919 + made * 104729).toString(16).toUpperCase().padStart(16, '0')}`;
}

type Extra = Omit<Message, 'id' | 'from' | 'text' | 'time'>;

const them = (time: string, text: string | undefined, extra: Extra = {}): Message => ({
  id: newId(),
  from: 'them',
  text,
  time,
  ...extra,
});
const us = (time: string, text: string): Message => ({ id: newId(), from: 'us', text, time });

/** Made-up conversations; 0 and 1 have the same title and are not the same customer. */
export const startingChats = (): [Chat, ...Chat[]] => [
  {
    title: 'Ana López',
    phone: '18095550101',
    members: [],
    unread: 2,
    messages: [
      us('10:12', 'Buenos días, ¿en qué le puedo ayudar?'),
      them('10:28', 'Buenos días'),
      them('10:30', '¿por qué no me llega el wifi al cuarto?'),
    ],
  },
  {
    title: 'Ana López',
    phone: '18095550102',
    members: [],
    unread: 1,
    messages: [
      them('09:02', 'Hola'),
      us('09:04', '¿Qué plan le interesa?'),
      them('09:10', '¿Cuánto cuesta la instalación?', {
        quoted: '¿Qué plan le interesa?',
        emoji: '😀',
      }),
    ],
  },
  {
    title: 'Vecinos Las Palmas',
    phone: '120363025555550103',
    members: ['Marta Díaz', 'Luis Peña', '+1 809-555-0177'],
    unread: 0,
    messages: [
      them('08:40', '¿Alguien más sin internet?', { author: 'Marta Díaz' }),
      us('08:42', 'Estamos revisando la torre.'),
      them('08:55', '¿A qué hora vuelve el servicio?', { author: 'Luis Peña' }),
    ],
  },
  {
    title: 'Carlos Méndez',
    phone: '18095550104',
    members: [],
    unread: 0,
    messages: [
      them('Ayer', '¿Puedo pagar por transferencia?'),
      us('Ayer', 'Sí, le envío la cuenta.'),
    ],
  },
  {
    title: '+1 809-555-0134',
    phone: '18095550134',
    members: [],
    unread: 1,
    messages: [us('Ayer', 'Quedamos a la orden.'), them('Ayer', undefined)],
  },
];
