/** What a look at JSON text found. Neither: the text is JSON. */
export interface JsonScan {
  /** It goes beyond this limit; nothing was read after that. */
  readonly beyond?: 'depth' | 'values';
  /** Offset of the character, number, word or escape that goes wrong; the length where the text breaks off. */
  readonly stop?: number;
}

const space = /[ \n\r\t]*/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** End of what the pattern finds at `at`, or `at` where it finds nothing. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** A string from its opening quote on: where it ends, or where it goes wrong. */
function scanString(text: string, start: number): { end: number } | { stop: number } {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return { end: at + 1 };
    if (code < 0x20) return { stop: at };
    const next = code === 0x5c ? endOf(escape, text, at) : at + 1;
    if (next === at) return { stop: at };
    at = next;
  }
  return { stop: text.length };
}

function scanToken(text: string, at: number): { end: number } | { stop: number } {
  if (text[at] === '"') return scanString(text, at);
  const end = endOf(scalar, text, at);
  return end === at ? { stop: at } : { end };
}

/** What may come next. A bracket is only closed in the three states that say so. */
type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma or close' | 'end';

const closes = { '{': '}', '[': ']' } as const;
const mayClose: ReadonlySet<Expected> = new Set(['value or ]', 'key or }', 'comma or close']);

/** What may stand after a value, given what is open. */
function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'end' : 'comma or close';
}

/**
 * Looks through JSON text without recursion, so that no depth can exhaust the stack, and says
 * where it stops being JSON, which no two engines' `JSON.parse` tell alike. Linear.
 */
export function scanJson(text: string, limits: { depth: number; values: number }): JsonScan {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let values = 0;
  let at = endOf(space, text, 0);
  for (; at < text.length; at = endOf(space, text, at)) {
    const character = text[at] ?? '';
    const innermost = open.at(-1);
    const wantsValue: boolean = expected === 'value' || expected === 'value or ]';
    if (wantsValue && (values += 1) > limits.values) return { beyond: 'values' };
    if (wantsValue && (character === '{' || character === '[')) {
      if (open.push(character) > limits.depth) return { beyond: 'depth' };
      expected = character === '{' ? 'key or }' : 'value or ]';
      at += 1;
    } else if (innermost && character === closes[innermost] && mayClose.has(expected)) {
      open.pop();
      expected = afterValue(open);
      at += 1;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      at += 1;
    } else if (expected === 'comma or close' && character === ',') {
      expected = innermost === '{' ? 'key' : 'value';
      at += 1;
    } else {
      const wantsKey: boolean = expected === 'key' || expected === 'key or }';
      if (!wantsValue && !(wantsKey && character === '"')) return { stop: at };
      const token = scanToken(text, at);
      if ('stop' in token) return token;
      expected = wantsKey ? 'colon' : afterValue(open);
      at = token.end;
    }
  }
  return expected === 'end' ? {} : { stop: text.length };
}

/** `3:14`: line and column, both counted from 1, columns in UTF-16 units. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return `${line}:${offset - lineStart + 1}`;
}
