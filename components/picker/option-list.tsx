import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hit } from '@/utils/domain/hit';
import { usePlace } from '@/components/answer/use-place';
import { useTexts } from '@/components/texts';
import { isByPerson, keepFocus } from '@/components/trust';
import { keepInView } from './keep-in-view';

export interface OptionListProps {
  readonly listId: string;
  /** Empty where there is nothing to head. */
  readonly heading: string;
  readonly hits: readonly Hit[];
  readonly selected: number | undefined;
  /** What stands there while there are no hits. */
  readonly without: 'waiting' | 'empty' | 'nothing';
  readonly lang?: string | undefined;
  readonly trigger?: string | undefined;
  readonly trustedOnly?: boolean | undefined;
  readonly onSelect: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** The id of an answer's option, for `aria-activedescendant`, where a space would part two ids. */
export function optionId(listId: string, hit: Hit): string {
  return `${listId}-${encodeURIComponent(hit.id)}`;
}

/** The list under its heading; while it loads, empty rows; without hits, one sentence. */
export function OptionList(props: OptionListProps): JSX.Element {
  const { heading, hits, listId, selected, without } = props;
  const texts = useTexts();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const option = selected === undefined ? null : list.current?.children[selected];
    if (list.current && option instanceof HTMLElement) keepInView(list.current, option);
  }, [selected, hits]);
  return (
    <div class="picker-list">
      {heading && (
        <p class="picker-heading" aria-hidden="true">
          {heading}
        </p>
      )}
      <ul
        ref={list}
        class="picker-options"
        role="listbox"
        id={listId}
        aria-label={heading || texts('picker_results')}
        aria-busy={hits.length === 0 && without === 'waiting'}
        onMouseDown={keepFocus}
      >
        {hits.map((hit, index) => (
          <Option key={hit.id} {...props} hit={hit} index={index} />
        ))}
      </ul>
      {hits.length === 0 && without === 'waiting' && <Waiting />}
      {hits.length === 0 && without === 'empty' && <Empty />}
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  readonly marks: Hit['marks'];
}

interface OptionProps extends OptionListProps {
  readonly hit: Hit;
  readonly index: number;
}

function Option({ hit, index, lang, listId, trigger = ';', ...props }: OptionProps): JSX.Element {
  const texts = useTexts();
  const place = usePlace()(hit);
  const details = [...(hit.reason ? [texts('picker_reason', hit.reason)] : []), ...place];
  return (
    <li
      class="picker-option"
      role="option"
      id={optionId(listId, hit)}
      aria-selected={index === props.selected}
      onMouseMove={(event) => {
        // A list that changes under a resting pointer also makes this event: then nothing moved.
        const moved = event.movementX !== 0 || event.movementY !== 0;
        if (!moved || index === props.selected) return;
        if (isByPerson(event, props.trustedOnly)) props.onSelect(index);
      }}
      onClick={(event) => {
        if (isByPerson(event, props.trustedOnly)) props.onChoose(index);
      }}
    >
      <span class="picker-title" lang={lang} dir="auto">
        <Marked text={hit.title} marks={hit.marks} />
      </span>
      {details.length > 0 && (
        <span class="picker-details" dir="auto">
          {details.map((detail) => (
            <span key={detail}>{detail}</span>
          ))}
        </span>
      )}
      {hit.shortcut && (
        <span class="picker-shortcut" lang={lang}>
          {trigger}
          {hit.shortcut}
        </span>
      )}
    </li>
  );
}

/** A text, and in it what was searched for. */
function Marked({ text, marks = [] }: MarkedProps): JSX.Element {
  const pieces = marks.flatMap(({ start, end }, at) => [
    text.slice(marks[at - 1]?.end ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <>
      {pieces}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

function Waiting(): JSX.Element {
  return (
    <div class="picker-waiting" aria-hidden="true">
      {[0, 1, 2, 3].map((row) => (
        <span key={row} />
      ))}
    </div>
  );
}

function Empty(): JSX.Element {
  const texts = useTexts();
  return (
    <p class="picker-empty">
      <strong>{texts('picker_none')}</strong>
      <span>{texts('picker_none_help')}</span>
    </p>
  );
}
