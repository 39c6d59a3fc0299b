export interface Contact {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly id: string;
  readonly from: Contact;
  readonly text: string;
}

export interface Thread {
  readonly id: string;
  readonly subject: string;
  readonly mails: Mail[];
}

export const us: Contact = { name: 'Rosa Peña', address: 'agente@fibra.example' };
const ana: Contact = { name: 'Ana López', address: 'ana.lopez@correo.example' };
const luis: Contact = { name: 'Luis Mena', address: 'luis@obra.example' };

let made = 0;

/** A mail as it comes in, or as we have sent it. */
export function newMail(from: Contact, text: string): Mail {
  made += 1;
  return { id: `msg-f:2${made}`, from, text };
}

/** Made-up customers. Of the third only the subject says what it is about. */
export const startingThreads = (): readonly Thread[] => [
  {
    id: '18c0ffee01',
    subject: 'Re: Mi servicio',
    mails: [
      { id: 'msg-f:1800', from: us, text: 'Buenos días, ¿en qué le puedo ayudar?' },
      { id: 'msg-f:1801', from: ana, text: '¿por qué no me llega el wifi al cuarto?' },
    ],
  },
  {
    id: '18c0ffee02',
    subject: 'Consulta',
    mails: [{ id: 'msg-f:1900', from: luis, text: 'se fue el internet en todo el barrio' }],
  },
  {
    id: '18c0ffee03',
    subject: 'El wifi no llega al cuarto',
    mails: [{ id: 'msg-f:2000', from: ana, text: 'Buenas tardes. Saludos.' }],
  },
];
