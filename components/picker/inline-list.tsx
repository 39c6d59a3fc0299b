import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Hit } from '@/utils/domain/hit';
import type { Values } from '@/utils/domain/placeholder';
import { oneLineOf } from '@/components/answer/one-line';
import { useTexts } from '@/components/texts';
import { isByPerson, keepFocus } from '@/components/trust';
import '@/components/theme.css';
import '@/components/controls.css';
import './inline-list.css';

/** Rows that are shown at most; the further hits are reached by typing on. */
export const inlineRows = 5;

export interface InlineListProps {
  /** What was typed after the trigger. */
  readonly typed: string;
  readonly hits: readonly Hit[];
  readonly selected: number | undefined;
  readonly values?: Values | undefined;
  readonly trigger?: string | undefined;
  readonly lang?: string | undefined;
  readonly trustedOnly?: boolean | undefined;
  readonly onChoose: (index: number) => void;
}

/**
 * Height that shows everything: rows of 28 px, 39 px for the line with the text and the edges. In
 * a higher frame the rows grow.
 */
export function inlineHeight(rows: number): number {
  return Math.min(rows, inlineRows) * 28 + 39;
}

/** The answers that a typed shortcut leads to. Keys stay with the compose box and are told to us. */
export function InlineList(props: InlineListProps): JSX.Element {
  const { hits, lang, selected, values = {} } = props;
  const texts = useTexts();
  const listId = useId();
  const hit = selected === undefined ? undefined : hits[selected];
  return (
    <div class="inline" onMouseDown={keepFocus}>
      <ul class="inline-options" role="listbox" aria-label={texts('inline_label')} id={listId}>
        {hits.slice(0, inlineRows).map((row, index) => (
          <Row key={row.id} {...props} hit={row} index={index} />
        ))}
      </ul>
      <p class="inline-preview" lang={lang} dir="auto">
        {hit && oneLineOf(hit.body, values, hit.asks)}
      </p>
    </div>
  );
}

interface RowProps extends InlineListProps {
  readonly hit: Hit;
  readonly index: number;
}

function Row({
  hit,
  index,
  lang,
  selected,
  trigger = ';',
  typed,
  ...props
}: RowProps): JSX.Element {
  const shortcut = hit.shortcut ?? '';
  const begins = shortcut.toLowerCase().startsWith(typed.toLowerCase());
  const cut = begins ? typed.length : 0;
  return (
    <li
      class="inline-option"
      role="option"
      aria-selected={index === selected}
      onClick={(event) => {
        if (isByPerson(event, props.trustedOnly)) props.onChoose(index);
      }}
    >
      <span class="inline-shortcut" lang={lang}>
        <b>
          {trigger}
          {shortcut.slice(0, cut)}
        </b>
        {shortcut.slice(cut)}
      </span>
      <span class="inline-title" lang={lang} dir="auto">
        {hit.title}
      </span>
    </li>
  );
}
