import { err, ok, type Result } from '@/utils/domain/result';

/** Why the network gave nothing; where it did, what was given is not told of here. */
export interface FetchFailure {
  readonly reason:
    /** No way there, or no answer in time; also one that leads elsewhere. */
    | 'unreachable'
    /** More bytes than such a thing may have. */
    | 'too-large'
    /** Not UTF-8. */
    | 'unreadable';
}

export interface Fetched {
  readonly status: number;
  readonly text: string;
  /** The server's clock, where it tells: ms since 1970. */
  readonly date: number | undefined;
  /** Seconds that it asks to be left alone. */
  readonly retryAfter: number | undefined;
}

export interface FetchOptions {
  readonly method?: 'GET' | 'POST';
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** Bytes, decompressed. */
  readonly most: number;
  /** ms for all of it; Chromium ends a background whose reply takes longer than 30 s. */
  readonly deadline?: number;
}

/** Reads as it comes, and stops with the first byte too many: a small answer may unpack to a large one. */
async function textOf(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Result<string, FetchFailure>> {
  if (!body) return ok('');
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return err({ reason: 'too-large' });
    }
    text += decoder.decode(value, { stream: true });
  }
  return ok(text + decoder.decode());
}

function requestOf({ method = 'GET', token, body, deadline = 20_000 }: FetchOptions): RequestInit {
  return {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // Never to another place than the one that was agreed on, and with nothing of the browser's own.
    redirect: 'error',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-cache',
    signal: AbortSignal.timeout(deadline),
  };
}

/** The one door to the network. Never throws. */
export async function fetchBounded(
  url: string,
  options: FetchOptions,
): Promise<Result<Fetched, FetchFailure>> {
  try {
    const response = await fetch(url, requestOf(options));
    const text = await textOf(response.body, options.most);
    if (!text.ok) return text;
    const date = Date.parse(response.headers.get('date') ?? '');
    const wait = Number.parseInt(response.headers.get('retry-after') ?? '', 10);
    return ok({
      status: response.status,
      text: text.value,
      date: Number.isNaN(date) ? undefined : date,
      retryAfter: Number.isNaN(wait) ? undefined : wait,
    });
  } catch (cause) {
    const isText = cause instanceof TypeError && /utf|decod/iu.test(cause.message);
    return err({ reason: isText ? 'unreadable' : 'unreachable' });
  }
}
