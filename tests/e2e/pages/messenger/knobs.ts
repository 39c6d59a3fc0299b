export interface Knobs {
  readonly editor: 'rich' | 'plain';
  readonly lang: 'es' | 'en' | 'pt';
  /** Of 2026 (`log`), or of before. */
  readonly layout: 'log' | 'grid';
  /** What comes first when another chat is opened: 50 ms lie between the two. */
  readonly first: 'together' | 'address' | 'view';
  /**
   * What becomes of pasted pictures: a preview, only if a person pasted them, nothing seen, a preview in
   * another chat, an upload that fails, a preview that goes at once, or no more than a customer's
   * picture that comes meanwhile.
   */
  readonly pictures: 'tray' | 'trusted' | 'swallow' | 'other' | 'fails' | 'flash' | 'message';
  /** How many chats pop up beside the feed. */
  readonly popups: number;
  /** Messages of a pop-up come only so many ms after its box; 0: with it. */
  readonly late: number;
  /** Every so many ms messages and posts are made anew; 0 is never. */
  readonly rerender: number;
}

/** From the page's address: `?editor=plain&popups=2`; what is missing or odd is the default. */
export function readKnobs(query: string): Knobs {
  const params = new URLSearchParams(query);
  const one = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === params.get(name)) ?? allowed[0];
  return {
    editor: one('editor', ['rich', 'plain']),
    lang: one('lang', ['es', 'en', 'pt']),
    layout: one('layout', ['log', 'grid']),
    first: one('first', ['together', 'address', 'view']),
    pictures: one('pictures', ['tray', 'trusted', 'swallow', 'other', 'fails', 'flash', 'message']),
    popups: Math.max(0, Number(params.get('popups')) || 0),
    late: Math.max(0, Number(params.get('late')) || 0),
    rerender: Math.max(0, Number(params.get('rerender')) || 0),
  };
}
