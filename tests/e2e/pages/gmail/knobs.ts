export interface Knobs {
  readonly lang: 'es' | 'en' | 'pt';
  /** Plain-text mode: signature and quote are text, the bar of formatting is folded away. */
  readonly plain: boolean;
  /** The thread that is open; none is the list. */
  readonly thread: number | undefined;
  /** An inline reply to it is open. */
  readonly reply: boolean;
  /** New messages in pop-ups beside it. */
  readonly popups: number;
  /**
   * What becomes of pasted pictures: they stand in the text, only if a person pasted them, nothing seen,
   * in another compose, only the first of them, or an upload that fails.
   */
  readonly pictures: 'inline' | 'trusted' | 'swallow' | 'other' | 'first' | 'fails';
  /** ms that an upload takes. */
  readonly upload: number;
  /** The thread is quoted below the signature of the reply. */
  readonly quote: boolean;
  /** Every so many ms the mails of the open thread are made anew, around the reply; 0 is never. */
  readonly rerender: number;
}

/** From the page's address: `?thread=1&reply=1&popups=2`; what is missing is the default. */
export function readKnobs(query: string): Knobs {
  const params = new URLSearchParams(query);
  const langs = ['es', 'en', 'pt'] as const;
  const thread = params.get('thread') ?? '0';
  const pictures = ['inline', 'trusted', 'swallow', 'other', 'first', 'fails'] as const;
  return {
    lang: langs.find((value) => value === params.get('lang')) ?? 'es',
    plain: params.get('plain') === '1',
    thread: thread === '' ? undefined : Number(thread),
    reply: params.get('reply') !== '0',
    popups: Number(params.get('popups')) || 0,
    pictures: pictures.find((value) => value === params.get('pictures')) ?? 'inline',
    upload: Number(params.get('upload')) || 60,
    quote: params.get('quote') !== '0',
    rerender: Math.max(0, Number(params.get('rerender')) || 0),
  };
}
