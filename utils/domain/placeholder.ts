/** Where the value of a placeholder comes from. */
export type PlaceholderSource = 'conversation' | 'agent' | 'clock' | 'asked';

/**
 * The fixed placeholders of every library. A library adds its own `constants` and
 * `placeholders`; nothing else may stand between braces.
 */
export const fixedPlaceholders = {
  cliente: 'conversation',
  agente: 'agent',
  saludo: 'clock',
  hoy: 'clock',
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

export function isFixedPlaceholder(name: string): name is FixedPlaceholder {
  return Object.hasOwn(fixedPlaceholders, name);
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
