/** Where the value of a placeholder comes from. */
export type PlaceholderSource = 'conversation' | 'agent' | 'clock' | 'asked';

/**
 * The fixed placeholders of every library, beside those of `daysAheadOf`. A library adds its own
 * `constants` and `placeholders`; nothing else may stand between braces.
 */
export const fixedPlaceholders = {
  cliente: 'conversation',
  agente: 'agent',
  saludo: 'clock',
  hoy: 'clock',
  manana: 'clock',
  fecha: 'asked',
  hora: 'asked',
  monto: 'asked',
  direccion: 'asked',
  numero: 'asked',
  plan: 'asked',
  nombre: 'asked',
  detalle: 'asked',
} as const satisfies Record<string, PlaceholderSource>;
export type FixedPlaceholder = keyof typeof fixedPlaceholders;

const daysAhead = /^en_([1-9]\d?)_dias(_laborables)?$/;
const mostDaysAhead = 60;

/** `en_3_dias`, `en_5_dias_laborables`: how many days from today on, from 1 to 60. */
export function daysAheadOf(
  name: string,
): { readonly days: number; readonly working: boolean } | undefined {
  const [, digits, working] = daysAhead.exec(name) ?? [];
  const days = Number(digits);
  return days <= mostDaysAhead ? { days, working: working !== undefined } : undefined;
}

/** Where a fixed placeholder's value comes from; `undefined`: the name is not fixed. */
export function sourceOf(name: string): PlaceholderSource | undefined {
  if (daysAheadOf(name)) return 'clock';
  return Object.hasOwn(fixedPlaceholders, name)
    ? fixedPlaceholders[name as FixedPlaceholder]
    : undefined;
}

export function isFixedPlaceholder(name: string): boolean {
  return sourceOf(name) !== undefined;
}

/** How an asked placeholder is typed, checked and written. */
export const askTypes = ['text', 'date', 'amount', 'choice'] as const;
export type AskType = (typeof askTypes)[number];

const fixedTypes = new Map<string, AskType>([
  ['fecha', 'date'],
  ['monto', 'amount'],
]);

/** The type of an asked placeholder for which the library gives none. */
export function defaultTypeOf(name: string): AskType {
  return fixedTypes.get(name) ?? 'text';
}

/** A body taken apart: text as it stands, and the placeholders between it. */
export type Segment = string | { readonly name: string };

/** Values of placeholders that are known by now, by name. */
export type Values = Readonly<Record<string, string>>;

const placeholder = /\{\{\s*([\p{L}\p{N}_.-]{1,64})\s*\}\}/gu;

/** Takes a body apart. Linear in its length; braces around anything else stay text. */
export function segmentsOf(body: string): Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (const match of body.matchAll(placeholder)) {
    if (match.index > end) segments.push(body.slice(end, match.index));
    segments.push({ name: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < body.length) segments.push(body.slice(end));
  return segments;
}
