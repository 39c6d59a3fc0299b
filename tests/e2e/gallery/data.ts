import type { Hit, HitPicture } from '@/utils/domain/hit';
import { segmentsOf } from '@/utils/domain/placeholder';

/** As a frame has it: an address of its own for each picture. */
const mapUrl = new URL('../../fixtures/pictures/mapa.png', import.meta.url).href;
const drawingUrl = new URL('../../fixtures/pictures/mapa.webp', import.meta.url).href;

export const pictures: readonly HitPicture[] = [
  { hash: 'mapa', name: 'mapa.png', alt: 'Mapa de cobertura: el centro y hasta dos kilómetros' },
  { hash: 'router', name: 'router.webp', alt: 'Dónde poner el router' },
  { hash: 'tercera', name: 'tercera.jpg', alt: 'Una imagen que todavía no ha llegado' },
];

export const pictureUrls: ReadonlyMap<string, string> = new Map([
  ['mapa', mapUrl],
  ['router', drawingUrl],
]);

function hit(id: string, title: string, body: string, more: Partial<Hit> = {}): Hit {
  return { id, title, body: segmentsOf(body), asks: [], ...more };
}

const wifi = `Hola, {{cliente}}. Nuestro servicio llega hasta el router; *el alcance del wifi depende de su casa*: paredes, techos y distancia.

Para que le llegue mejor:
1. Ponga el router en el centro de la casa, en alto y fuera de muebles.
2. Aléjelo de espejos, microondas y bocinas.
3. En los cuartos lejanos use un _repetidor_ o un cable.

> Prueba: conéctese a un metro del router y abra \`\`\`fast.com\`\`\`

Si junto al router también va lento, escríbanos y lo revisamos hoy mismo. Lo atiende {{agente}}.`;

const visit = `{{saludo}}, {{cliente}}. Su visita queda para el *{{fecha}} a las {{hora}}*, en {{direccion}}.

El técnico le avisará por este número cuando salga hacia su casa. Si no puede recibirlo, díganoslo hasta las ~12:00~ 14:00 del día antes y le buscamos otro momento.`;

export const wifiHit = hit('cobertura-wifi', 'Cobertura del wifi dentro de la casa', wifi, {
  shortcut: 'cobertura',
  stage: 'servicio',
  department: 'soporte',
  reason: 'no me llega el wifi',
});

export const visitHit = hit('confirmar-visita', 'Confirmar la visita del técnico', visit, {
  shortcut: 'visita',
  stage: 'instalacion',
  department: 'ventas',
  asks: [
    { name: 'fecha', label: 'Fecha', type: 'date' },
    { name: 'hora', label: 'Hora' },
    { name: 'direccion', label: 'Dirección' },
  ],
});

export const planHit = hit(
  'recomendar-plan',
  'Qué plan le conviene',
  'Hola, {{cliente}}. Como lo usan {{detalle}}, le recomiendo el *{{plan}}*.',
  {
    asks: [
      { name: 'detalle', label: 'Cómo lo usan' },
      {
        name: 'plan',
        label: 'Plan que le conviene al cliente',
        type: 'choice',
        options: [
          'plan básico de 10 megas',
          'plan familiar de 30 megas',
          'plan de negocio de 50 megas, con soporte prioritario',
          'plan de negocio de 100 megas',
          'solo instalación',
        ],
      },
    ],
  },
);

export const balanceHit = hit(
  'saldo',
  'Saldo pendiente',
  'Hola, {{cliente}}. Su saldo es de *{{monto}}* y vence el {{fecha}}.',
  {
    asks: [
      { name: 'monto', label: 'Monto', type: 'amount', currency: 'RD$' },
      { name: 'fecha', label: 'Fecha', type: 'date' },
    ],
  },
);

export const hits: readonly Hit[] = [
  wifiHit,
  hit(
    'aviso-cobertura',
    'Aviso previo: cobertura del wifi dentro de la casa, antes de colocar el router',
    '*IMPORTANTE*: Hola, {{cliente}}. No controlamos la cobertura dentro de su casa.',
    { shortcut: 'avisowifi', stage: 'instalacion', department: 'soporte', reason: 'wifi' },
  ),
  visitHit,
  hit('internet-lento', 'Internet lento', 'Hola, {{cliente}}. Vamos a medirlo juntos.', {
    shortcut: 'lento',
    stage: 'servicio',
    department: 'soporte',
  }),
  hit('planes', 'Planes y precios', 'Con gusto: 10 Mbps por RD$1,000 al mes.', {
    shortcut: 'planes',
    stage: 'antes',
    department: 'ventas',
  }),
  hit('garantia', 'Garantía de la instalación', 'Son 30 días.', { department: 'Taller norte' }),
  hit('horario', 'Horario de atención', 'De lunes a viernes.', { shortcut: 'horario' }),
  hit('sin-internet', 'Sin internet: primeros pasos', 'Apague el router diez segundos.', {
    shortcut: 'sininternet',
    stage: 'servicio',
    department: 'soporte',
  }),
];

/** As Gmail is given them: within the library's greeting and closing. */
export const letters: readonly Hit[] = [
  { ...wifiHit, body: segmentsOf(wifi.replace('Hola, {{cliente}}. ', '')) },
  { ...visitHit, body: segmentsOf(visit) },
].map((one) => ({
  ...one,
  envelope: {
    greeting: segmentsOf('{{saludo}}, {{cliente}}:'),
    closing: segmentsOf('Saludos cordiales,\n{{agente}}\nWISP del Este'),
  },
}));

export const values: Readonly<Record<string, string>> = {
  cliente: 'Marta',
  agente: 'Luis',
  saludo: 'Buenas tardes',
};

export const plainText = `Hola, Marta. Su visita queda para el *martes 24 a las 10:00*.

El técnico le avisará por este número cuando salga hacia su casa.`;
