import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isByPerson, keepFocus } from '@/components/trust';
import { hearEarlyKeys } from './early-keys';
import { keepInView } from './keep-in-view';
import { isComposing, moveOf } from './keys';
import { moveSelection, type Move } from './selection';
import { showField, type AskFieldProps, type BoxAttributes } from './use-ask-form';

export interface ChoiceBoxProps extends AskFieldProps {
  readonly shared: BoxAttributes;
  readonly listId: string;
}

/** A box with the list of what can be chosen, gone through by arrows or by first letters. */
export function ChoiceBox(props: ChoiceBoxProps): JSX.Element {
  const { ask, listId, lang, trustedOnly } = props;
  const { options = [] } = ask;
  const choice = useChoice(props, options);
  const { isOpen, selected } = choice;
  return (
    <div class="choice-box">
      <input
        {...props.shared}
        ref={choice.inputRef}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={
          isOpen && selected !== undefined ? `${listId}-${selected}` : undefined
        }
        onFocus={choice.onFocus}
        onBlur={choice.onBlur}
        onInput={(event) => props.onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          const by = moveOf(event.key);
          if (by === undefined || isComposing(event)) return props.onKeyDown(event);
          event.preventDefault();
          if (isByPerson(event, trustedOnly)) choice.move(by);
        }}
      />
      <Options
        {...{ options, selected, listId, lang }}
        label={ask.label}
        hidden={!isOpen}
        onTake={(index, event) => {
          if (isByPerson(event, trustedOnly)) choice.take(index);
        }}
      />
    </div>
  );
}

interface Choice {
  readonly isOpen: boolean;
  readonly selected: number | undefined;
  readonly inputRef: (element: HTMLInputElement | null) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly move: (by: Move) => void;
  readonly take: (index: number | undefined) => void;
}

function useChoice(
  { typed: { text, as }, onValue, inputRef }: ChoiceBoxProps,
  options: readonly string[],
): Choice {
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement | null>(null);
  const value = as.status === 'taken' ? as.value : undefined;
  const at = value === undefined ? -1 : options.indexOf(value);
  const selected = at < 0 ? undefined : at;
  const take = (index: number | undefined): void => {
    const option = index === undefined ? undefined : options[index];
    if (option === undefined || !input.current) return;
    // Selected at once, so that letters typed next look for another one.
    input.current.value = option;
    input.current.select();
    onValue(option);
  };
  const move = (by: Move): void => take(moveSelection(selected, options.length, by));
  useLayoutEffect(() => {
    if (input.current && isOpen) showField(input.current);
  }, [isOpen]);
  useLayoutEffect(() =>
    input.current
      ? hearEarlyKeys(input.current, (key) => {
          const by = moveOf(key);
          if (by !== undefined) move(by);
        })
      : undefined,
  );
  return {
    isOpen,
    selected,
    inputRef: (element) => {
      input.current = element;
      inputRef(element);
    },
    onFocus: () => setOpen(true),
    onBlur: () => {
      setOpen(false);
      // What was found by its first letters stands there whole.
      if (value !== undefined && value !== text) onValue(value);
    },
    move,
    take,
  };
}

interface OptionsProps {
  readonly options: readonly string[];
  readonly selected: number | undefined;
  readonly listId: string;
  readonly label: string;
  readonly lang: string | undefined;
  readonly hidden: boolean;
  readonly onTake: (index: number, event: Event) => void;
}

function Options({ options, selected, listId, ...props }: OptionsProps): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const option = selected === undefined ? null : list.current?.children[selected];
    if (list.current && option instanceof HTMLElement) keepInView(list.current, option);
  }, [selected, props.hidden]);
  return (
    <ul
      ref={list}
      class="choice-options"
      role="listbox"
      id={listId}
      aria-label={props.label}
      lang={props.lang}
      hidden={props.hidden}
      onMouseDown={keepFocus}
    >
      {options.map((option, index) => (
        <li
          key={option}
          class="choice-option"
          role="option"
          id={`${listId}-${index}`}
          aria-selected={index === selected}
          onClick={(event) => props.onTake(index, event)}
        >
          {option}
        </li>
      ))}
    </ul>
  );
}
