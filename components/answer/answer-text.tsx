import { Fragment, type JSX } from 'preact';
import type { Ask } from '@/utils/domain/hit';
import { adapt, type Look } from '@/utils/domain/look';
import {
  breaksBefore,
  type Block,
  type Inline,
  type Inlines,
  type Style,
} from '@/utils/domain/markup';
import { fillMarkup } from '@/utils/domain/markup-text';
import { parseMarkup } from '@/utils/domain/parse-markup';
import type { Segment, Values } from '@/utils/domain/placeholder';
import { labelOf } from './one-line';
import './answer.css';

export interface AnswerTextProps {
  readonly body: readonly Segment[];
  readonly values?: Values | undefined;
  readonly asks?: readonly Ask[] | undefined;
  /** Language of the answer (BCP 47). */
  readonly lang?: string | undefined;
  /** Where it will be read. */
  readonly look?: Look | undefined;
}

/** An answer as it will look where it is read; values and open placeholders can be told apart. */
export function AnswerText(props: AnswerTextProps): JSX.Element {
  const { body, values = {}, asks = [], lang, look = 'whatsapp' } = props;
  const markup = adapt(fillMarkup(parseMarkup(body), values), look);
  return (
    <div class="answer-text" lang={lang} dir="auto">
      {markup.map((block, index) => (
        <Fragment key={index}>
          {'\n'.repeat(breaksBefore(markup, index))}
          {drawBlock(block, asks)}
        </Fragment>
      ))}
    </div>
  );
}

function drawBlock(block: Block, asks: readonly Ask[]): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <>{draw(block.children, asks)}</>;
    case 'quote':
      return <blockquote class="answer-quote">{draw(block.children, asks)}</blockquote>;
    case 'mono':
      return <code class="answer-mono">{draw(block.children, asks)}</code>;
    case 'list': {
      const { first } = block;
      const items = block.items.map((item, index) => <li key={index}>{draw(item, asks)}</li>);
      if (first === undefined) return <ul class="answer-list">{items}</ul>;
      return (
        <ol class="answer-list" start={first}>
          {items}
        </ol>
      );
    }
  }
}

const elements = { bold: 'b', italic: 'i', strike: 's', mono: 'code' } as const satisfies Record<
  Style,
  string
>;

function draw(inlines: Inlines, asks: readonly Ask[]): JSX.Element[] {
  return inlines.map((inline, index) => (
    <Fragment key={index}>{drawInline(inline, asks)}</Fragment>
  ));
}

function drawInline(inline: Inline, asks: readonly Ask[]): JSX.Element | string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'value':
      return <span class="answer-value">{inline.text}</span>;
    case 'slot':
      return <span class="answer-blank">{labelOf(inline.name, asks)}</span>;
    case 'link':
      // No link: nothing in the picker leads away from the conversation.
      return <span class="answer-link">{draw(inline.children, asks)}</span>;
    default: {
      const Element = elements[inline.kind];
      return <Element class={`answer-${inline.kind}`}>{draw(inline.children, asks)}</Element>;
    }
  }
}
