/**
 * Formatted text as plain data, on its way from the frame into a box that can hold formatting. The
 * page's script makes nodes of these tags and of no others.
 */
export type RichTag = 'b' | 'i' | 's' | 'code' | 'ul' | 'ol' | 'li' | 'blockquote' | 'a' | 'br';

export type RichNode =
  | string
  | {
      readonly tag: RichTag;
      readonly children?: Rich;
      /** Of an `a`: http, https or mailto. */
      readonly href?: string;
      /** Of an `ol`: number of its first item. */
      readonly start?: number;
    };
export type Rich = readonly RichNode[];

/** What goes into a compose box; `rich` where the box can hold formatting. */
export interface Content {
  readonly text: string;
  readonly rich?: Rich | undefined;
}
