import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { InsertOutcome } from '@/utils/domain/outcome';
import { DoneIcon, NoticeIcon } from '@/components/icons';
import { useTexts, type TextKey } from '@/components/texts';
import { isByPerson } from '@/components/trust';
import { isComposing } from './keys';
import '@/components/theme.css';
import '@/components/controls.css';
import './panel.css';
import './outcome.css';

/** Why the answer does not stand in the box; `copy-only` is a box that we never write into. */
export type OutcomeReason =
  Extract<InsertOutcome, { readonly reason: string }>['reason'] | 'copy-only' | 'picture-missing';

export interface OutcomeProps {
  readonly reason: OutcomeReason;
  /** The answer as it would have been inserted. */
  readonly text: string;
  readonly lang?: string | undefined;
  /** What became of copying, once it was tried. */
  readonly copy?: 'done' | 'failed' | undefined;
  readonly trustedOnly?: boolean | undefined;
  /** The pictures that go with the text. */
  readonly children?: ComponentChildren;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

const sentences = {
  'box-gone': 'outcome_box_gone',
  'conversation-changed': 'outcome_conversation_changed',
  'no-editor': 'outcome_no_editor',
  refused: 'outcome_refused',
  covered: 'outcome_covered',
  composing: 'outcome_composing',
  'not-focused': 'outcome_not_focused',
  unchanged: 'outcome_refused',
  'copy-only': 'outcome_copy_only',
  'picture-missing': 'outcome_picture_missing',
} as const satisfies Record<OutcomeReason, TextKey>;

/** The clipboard as the last resort, in plain sight: what happened, the text, and a way on. */
export function Outcome(props: OutcomeProps): JSX.Element {
  const texts = useTexts();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true });
    area.current?.select();
  }, []);
  return (
    <div class="panel outcome" onKeyDown={(event) => takeKey(event, props)}>
      <p class="outcome-said" id={id} role="alert">
        {props.copy === 'done' ? <DoneIcon /> : <NoticeIcon />}
        <span>{texts(sentenceOf(props))}</span>
      </p>
      <textarea
        ref={area}
        class="text-input outcome-text"
        aria-label={texts('outcome_text')}
        aria-describedby={id}
        lang={props.lang}
        dir="auto"
        readOnly
        value={props.text}
      />
      {props.children && <div class="outcome-pictures">{props.children}</div>}
      <footer class="panel-foot">
        <button type="button" class="button" onClick={guarded(props, props.onClose)}>
          {texts('close')}
        </button>
        <button
          type="button"
          class="button button-primary"
          onClick={guarded(props, () => {
            area.current?.select();
            props.onCopy();
          })}
        >
          {texts('copy')}
        </button>
      </footer>
    </div>
  );
}

function sentenceOf({ copy, reason }: OutcomeProps): TextKey {
  if (copy === 'done') return 'outcome_copied';
  if (copy === 'failed') return 'outcome_copy_failed';
  return sentences[reason];
}

function guarded(props: OutcomeProps, act: () => void): (event: Event) => void {
  return (event) => {
    if (isByPerson(event, props.trustedOnly)) act();
  };
}

function takeKey(event: KeyboardEvent, props: OutcomeProps): void {
  if (event.key !== 'Escape' || isComposing(event)) return;
  if (!isByPerson(event, props.trustedOnly)) return;
  event.preventDefault();
  props.onClose();
}
