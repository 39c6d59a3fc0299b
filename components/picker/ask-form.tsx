import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Hit } from '@/utils/domain/hit';
import type { Look } from '@/utils/domain/look';
import type { Values } from '@/utils/domain/placeholder';
import { BackIcon } from '@/components/icons';
import { useTexts } from '@/components/texts';
import { isByPerson } from '@/components/trust';
import { isComposing } from './keys';
import { Preview } from './preview';
import '@/components/theme.css';
import '@/components/controls.css';
import './panel.css';
import './ask-form.css';

export interface AskFormProps {
  readonly hit: Hit;
  /** Values that are known already; those of asked placeholders stand in their boxes. */
  readonly values: Values;
  /** Where the answer will be read. */
  readonly look?: Look | undefined;
  readonly lang?: string | undefined;
  /** The text will be copied, not inserted: the button says so. */
  readonly copyOnly?: boolean | undefined;
  readonly trustedOnly?: boolean | undefined;
  readonly onBack: () => void;
  /** With all values: those given and those asked, white space at their ends cut. */
  readonly onInsert: (values: Record<string, string>) => void;
}

/** Asks for what the answer leaves open, before it is inserted. Fills its document. */
export function AskForm(props: AskFormProps): JSX.Element {
  const { hit, lang, look, trustedOnly } = props;
  const texts = useTexts();
  const form = useAskForm(props);
  return (
    <div
      class="panel ask"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event) || !isByPerson(event, trustedOnly)) return;
        event.preventDefault();
        props.onBack();
      }}
    >
      <div class="panel-top">
        <button
          type="button"
          class="icon-button"
          aria-label={texts('ask_form_back')}
          title={texts('ask_form_back')}
          onClick={(event) => {
            if (isByPerson(event, trustedOnly)) props.onBack();
          }}
        >
          <BackIcon />
        </button>
        <h1 class="ask-title" lang={lang} dir="auto">
          {hit.title}
        </h1>
      </div>
      <form class="ask-body" noValidate onSubmit={form.onSubmit}>
        <div class="ask-fields">
          {hit.asks.map((ask, index) => (
            <Field key={ask.name} ask={ask} {...form.fieldOf(ask, index)} />
          ))}
        </div>
        <Preview hit={hit} values={form.values} look={look} lang={lang} />
        <footer class="panel-foot">
          <ul class="key-hints">
            <li>
              <kbd>{texts('key_enter')}</kbd> {texts('ask_form_key_next')}
            </li>
            <li>
              <kbd>{texts('key_escape')}</kbd> {texts('ask_form_key_back')}
            </li>
          </ul>
          <button type="submit" class="button button-primary">
            {texts(props.copyOnly ? 'copy' : 'insert')}
          </button>
        </footer>
      </form>
    </div>
  );
}

interface FieldState {
  readonly value: string;
  readonly missing: boolean;
  readonly inputRef: (element: HTMLInputElement | null) => void;
  readonly onValue: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface FormState {
  readonly values: Values;
  readonly fieldOf: (ask: Ask, index: number) => FieldState;
  readonly onSubmit: (event: Event) => void;
}

function useAskForm({ hit, onInsert, trustedOnly, ...props }: AskFormProps): FormState {
  const { asks } = hit;
  const [values, setValues] = useState<Values>(props.values);
  const [missing, setMissing] = useState<string | undefined>(undefined);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const focus = (index: number): void => {
    inputs.current[index]?.focus({ preventScroll: true });
    inputs.current[index]?.select();
  };
  useLayoutEffect(() => {
    focus(
      Math.max(
        0,
        asks.findIndex((ask) => !isFilled(values, ask)),
      ),
    );
  }, []);

  const refuse = (index: number): void => {
    setMissing(asks[index]?.name);
    focus(index);
  };
  const finish = (): void => {
    const empty = asks.findIndex((ask) => !isFilled(values, ask));
    if (empty >= 0) refuse(empty);
    else onInsert(trimmed(values, asks));
  };
  const enter = (index: number): void => {
    const ask = asks[index];
    if (ask && !isFilled(values, ask)) refuse(index);
    else if (index + 1 < asks.length) focus(index + 1);
    else finish();
  };
  return {
    values,
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
      value: values[ask.name] ?? '',
      missing: missing === ask.name,
      inputRef: (element) => {
        inputs.current[index] = element;
      },
      onValue: (value) => {
        setValues({ ...values, [ask.name]: value });
        setMissing(undefined);
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

function isFilled(values: Values, ask: Ask): boolean {
  return Object.hasOwn(values, ask.name) && (values[ask.name] ?? '').trim() !== '';
}

function trimmed(values: Values, asks: readonly Ask[]): Record<string, string> {
  const asked = asks.map(({ name }) => [name, (values[name] ?? '').trim()] as const);
  return { ...values, ...Object.fromEntries(asked) };
}

function Field({ ask, ...field }: FieldState & { readonly ask: Ask }): JSX.Element {
  const texts = useTexts();
  const id = useId();
  const problemId = `${id}-problem`;
  return (
    <div class="field">
      <label class="field-label" for={id} dir="auto">
        {ask.label}
      </label>
      <input
        ref={field.inputRef}
        class="text-input"
        id={id}
        type="text"
        autocomplete="off"
        required
        aria-invalid={field.missing}
        aria-describedby={field.missing ? problemId : undefined}
        value={field.value}
        onInput={(event) => {
          field.onValue(event.currentTarget.value);
        }}
        onKeyDown={field.onKeyDown}
      />
      {field.missing && (
        <p class="field-problem" id={problemId} role="alert">
          {texts('ask_form_missing')}
        </p>
      )}
    </div>
  );
}
