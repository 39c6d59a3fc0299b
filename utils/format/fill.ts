import type { Segment } from '@/utils/domain/placeholder';

export type Values = Readonly<Record<string, string>>;

function valueOf(values: Values, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Names that have no value yet, each once, in the order of the text. */
export function unfilled(body: readonly Segment[], values: Values): string[] {
  const names = body.flatMap((segment) =>
    typeof segment === 'string' || valueOf(values, segment.name) ? [] : [segment.name],
  );
  return [...new Set(names)];
}

/** Puts each value in its place, once: a value is text, whatever braces it holds. */
export function fill(body: readonly Segment[], values: Values): string {
  return body
    .map((segment) =>
      typeof segment === 'string'
        ? segment
        : (valueOf(values, segment.name) ?? `{{${segment.name}}}`),
    )
    .join('');
}

/** Fills what a table knows and leaves the rest to be filled. */
export function fillKnown(body: readonly Segment[], values: Values): Segment[] {
  return body.map((segment) =>
    typeof segment === 'string' ? segment : (valueOf(values, segment.name) ?? segment),
  );
}
