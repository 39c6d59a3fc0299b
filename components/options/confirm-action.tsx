import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/texts';

export interface ConfirmActionProps {
  /** Of the button that asks. */
  readonly label: string;
  readonly question: string;
  /** Of the button that does it. */
  readonly yes: string;
  readonly disabled?: boolean | undefined;
  readonly onYes: () => void;
  /** Further actions, before it. */
  readonly children?: ComponentChildren;
}

/** Something that cannot be undone: the button asks once more, in its own place. */
export function ConfirmAction(props: ConfirmActionProps): JSX.Element {
  const { children, disabled, label, onYes, question, yes } = props;
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus goes to the harmless one of the two.
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <div class="actions">
        {children}
        <button
          type="button"
          class="button button-danger"
          disabled={disabled}
          onClick={() => {
            setAsking(true);
          }}
        >
          {label}
        </button>
      </div>
    );
  }
  return (
    <div class="actions" role="group" aria-label={label}>
      <p class="actions-question">{question}</p>
      <button
        ref={no}
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        {texts('cancel')}
      </button>
      <button
        type="button"
        class="button button-danger"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
    </div>
  );
}
