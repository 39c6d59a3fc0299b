import type { JSX, TargetedEvent } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps<Value> {
  readonly label: string;
  readonly help: string;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
}

export interface TextFieldProps extends FieldProps<string> {
  /** What else the input is told: `required`, `autocomplete` … */
  readonly input?: JSX.IntrinsicElements['input'] | undefined;
  /** Also for each letter; otherwise once the field is left. */
  readonly whileTyping?: boolean | undefined;
}

/** A line of text with its name above and a word about it below. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { help, input, label, onValue, value, whileTyping } = props;
  const id = useId();
  const told = (event: TargetedEvent<HTMLInputElement>) => {
    onValue(event.currentTarget.value);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        class="text-input"
        id={id}
        type="text"
        aria-describedby={`${id}-help`}
        value={value}
        {...input}
        {...(whileTyping ? { onInput: told } : { onChange: told })}
      />
      <p class="quiet" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}

/** Something that is on or off. */
export function Switch({ help, label, onValue, value }: FieldProps<boolean>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={value}
          aria-describedby={id}
          onChange={(event) => {
            onValue(event.currentTarget.checked);
          }}
        />
        <span>{label}</span>
      </label>
      <p class="quiet" id={id}>
        {help}
      </p>
    </div>
  );
}
