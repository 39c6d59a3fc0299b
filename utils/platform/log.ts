/**
 * Edges log here, once, with what the reader should do next. Never the text of a message, an
 * answer or a query, a name or an address of a page: pass codes and counts.
 */
export function logFailure(where: string, next: string, cause?: unknown): void {
  const kind = cause instanceof Error ? cause.name : typeof cause;
  console.warn(`[Unísono] ${where}: ${next}${cause === undefined ? '' : ` (${kind})`}`);
}
