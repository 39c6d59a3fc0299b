import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Hit } from '@/utils/domain/hit';
import type { Understood } from '@/utils/domain/understood';
import type { Values } from '@/utils/domain/placeholder';
import { isByPerson } from '@/components/trust';
import { keepInView } from './keep-in-view';
import { isComposing } from './keys';

export interface AskFormNeeds {
  readonly hit: Hit;
  /** Values that are known already; those of asked placeholders stand in their boxes. */
  readonly values: Values;
  /** Reads what was typed by the type of its placeholder. */
  readonly understand: (ask: Ask, typed: string) => Understood;
  readonly trustedOnly?: boolean | undefined;
  /** With all values: those given and those asked, as they were understood. */
  readonly onInsert: (values: Record<string, string>) => void;
}

/** What stands in a box, and what it was understood as when it was typed. */
export interface Typed {
  readonly text: string;
  readonly as: Understood;
}

export interface FieldState {
  readonly typed: Typed;
  /** The agent wanted to go on, and it cannot be taken as it is. */
  readonly refused: boolean;
  readonly inputRef: (element: HTMLInputElement | null) => void;
  readonly onValue: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface AskFieldProps extends FieldState {
  readonly ask: Ask;
  readonly lang: string | undefined;
  readonly trustedOnly: boolean | undefined;
}

/** What the boxes of all types have in common. */
export interface BoxAttributes {
  readonly id: string;
  readonly class: string;
  readonly type: 'text';
  readonly autocomplete: 'off';
  readonly required: true;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly value: string;
}

interface FormState {
  readonly values: Values;
  readonly fieldOf: (ask: Ask, index: number) => FieldState;
  readonly onSubmit: (event: Event) => void;
}

const untouched: Typed = { text: '', as: { status: 'empty' } };

function taken(typed: ReadonlyMap<string, Typed>): Record<string, string> {
  const values = [...typed].map(([name, { as }]) => [name, as.status === 'taken' ? as.value : '']);
  return Object.fromEntries(values) as Record<string, string>;
}

/** What has been typed so far; at first what the values given say. */
function useTyped({ hit, values, understand }: AskFormNeeds) {
  const read = (ask: Ask, text: string): Typed => ({ text, as: understand(ask, text) });
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(
    () => new Map(hit.asks.map((ask) => [ask.name, read(ask, values[ask.name] ?? '')])),
  );
  const of = (ask: Ask) => typed.get(ask.name) ?? untouched;
  return {
    of,
    isTaken: (ask: Ask) => of(ask).as.status === 'taken',
    change: (ask: Ask, text: string) => {
      setTyped((before) => new Map(before).set(ask.name, read(ask, text)));
    },
    values: { ...values, ...taken(typed) },
  };
}

/** Brings the field of a box into view, with all that it says. */
export function showField(input: HTMLElement): void {
  const [fields, field] = ['.ask-fields', '.field'].map((one) => input.closest<HTMLElement>(one));
  if (fields && field) keepInView(fields, field);
}

/** The state of the form: `Enter` goes on to the next box, the last one inserts. */
export function useAskForm(props: AskFormNeeds): FormState {
  const { hit, onInsert, trustedOnly } = props;
  const { asks } = hit;
  const typed = useTyped(props);
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const focus = (index: number): void => {
    const input = inputs.current[index];
    input?.focus({ preventScroll: true });
    input?.select();
    if (input) showField(input);
  };
  const open = () => asks.findIndex((ask) => !typed.isTaken(ask));
  useLayoutEffect(() => {
    focus(Math.max(0, open()));
  }, []);

  const refuse = (index: number): void => {
    setRefused(asks[index]?.name);
    focus(index);
  };
  const finish = (): void => {
    const at = open();
    if (at >= 0) refuse(at);
    else onInsert(typed.values);
  };
  const enter = (index: number): void => {
    const ask = asks[index];
    if (ask && !typed.isTaken(ask)) refuse(index);
    else if (index + 1 < asks.length) focus(index + 1);
    else finish();
  };
  return {
    values: typed.values,
    onSubmit: (event) => {
      event.preventDefault();
      if (!isByPerson(event, trustedOnly)) return;
      // Without a button it is an `Enter` in one of the boxes.
      const isByButton = (event as SubmitEvent).submitter != null;
      const at = inputs.current.findIndex((input) => input === document.activeElement);
      if (isByButton || at < 0) finish();
      else enter(at);
    },
    fieldOf: (ask, index) => ({
      typed: typed.of(ask),
      refused: refused === ask.name,
      inputRef: (element) => {
        inputs.current[index] = element;
      },
      onValue: (text) => {
        typed.change(ask, text);
        setRefused(undefined);
      },
      onKeyDown: (event) => {
        if (event.key !== 'Enter' || isComposing(event)) return;
        // Kept from the form, which would submit from any of its boxes.
        event.preventDefault();
        if (!event.repeat && isByPerson(event, trustedOnly)) enter(index);
      },
    }),
  };
}
