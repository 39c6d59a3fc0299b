export interface Knobs {
  /** What the compose box is made of. */
  readonly editor: 'rich' | 'plain' | 'bare';
  readonly lang: 'es' | 'en' | 'pt';
  /** `data-testid` attributes are in the page, as on most accounts in 2026. */
  readonly testid: boolean;
  /** The shape of before spring 2026: message-in/message-out, long message ids, old icon names. */
  readonly legacy: boolean;
  /** The compose box's node is replaced when it is filled or emptied, and with every conversation. */
  readonly remount: boolean;
  /** Every so many ms all message rows are replaced by new nodes; 0 is never. */
  readonly rerender: number;
  /** Other boxes to write in, which are not the compose box. */
  readonly decoys: boolean;
  /** WhatsApp Business's own quick replies on "/". */
  readonly slash: boolean;
  /**
   * What a pasted picture does: opens a preview; the same, and the text of the box becomes its
   * caption until it is put away; nothing; nothing, though the paste is taken.
   */
  readonly pictures: 'preview' | 'caption' | 'ignore' | 'swallow';
}

/** From the page's address: `?editor=plain&testid=0&rerender=300`; what is missing or odd is the default. */
export function readKnobs(query: string): Knobs {
  const params = new URLSearchParams(query);
  const one = <T extends string>(name: string, allowed: readonly [T, ...T[]]): T =>
    allowed.find((value) => value === params.get(name)) ?? allowed[0];
  const on = (name: string) => params.get(name) === '1';
  return {
    editor: one('editor', ['rich', 'plain', 'bare']),
    lang: one('lang', ['es', 'en', 'pt']),
    testid: params.get('testid') !== '0',
    legacy: on('legacy'),
    remount: on('remount'),
    rerender: Math.max(0, Number(params.get('rerender')) || 0),
    decoys: on('decoys'),
    slash: on('slash'),
    pictures: one('pictures', ['preview', 'caption', 'ignore', 'swallow']),
  };
}
