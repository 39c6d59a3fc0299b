import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Understood } from '@/utils/domain/understood';
import { useTexts, type Translate } from '@/components/texts';
import { ChoiceBox } from './choice-box';
import type { AskFieldProps, BoxAttributes } from './use-ask-form';

/** One placeholder with its words to ask by, its box, and what the box is understood as. */
export function AskField(props: AskFieldProps): JSX.Element {
  const { ask, typed, refused, lang } = props;
  const texts = useTexts();
  const id = useId();
  const problem = refused ? problemOf(typed.as, texts) : undefined;
  const hasNote = ask.type === 'date' || ask.type === 'amount' || problem !== undefined;
  const noteId = hasNote ? `${id}-note` : undefined;
  const shared: BoxAttributes = {
    id,
    class: 'text-input',
    type: 'text',
    autocomplete: 'off',
    required: true,
    'aria-invalid': problem !== undefined,
    'aria-describedby': noteId,
    value: typed.text,
  };
  return (
    <div class="field">
      <label class="field-label" for={id} dir="auto">
        {ask.label}
      </label>
      {ask.type === 'choice' ? (
        <ChoiceBox {...props} shared={shared} listId={`${id}-list`} />
      ) : (
        <input
          {...shared}
          ref={props.inputRef}
          inputMode={ask.type === 'amount' ? 'decimal' : 'text'}
          onInput={(event) => props.onValue(event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
        />
      )}
      {hasNote && problem === undefined && <Note as={typed.as} id={noteId} lang={lang} />}
      {problem !== undefined && (
        <p class="field-problem" id={noteId} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** What was typed as it will stand in the answer, where that is not what stands in the box. */
function Note({
  as,
  id,
  lang,
}: Pick<AskFieldProps, 'lang'> & {
  readonly as: Understood;
  readonly id: string | undefined;
}): JSX.Element {
  const texts = useTexts();
  const isTaken = as.status === 'taken';
  return (
    <output class="field-understood" id={id}>
      {isTaken && <span lang={lang}>{as.value}</span>}
      {isTaken && as.isPast && <strong> {texts('ask_past')}</strong>}
    </output>
  );
}

function problemOf(as: Understood, texts: Translate): string | undefined {
  if (as.status === 'taken') return undefined;
  if (as.status === 'empty') return texts('ask_form_missing');
  switch (as.why) {
    case 'date':
      return texts('ask_unclear_date', as.example);
    case 'amount':
      return texts('ask_unclear_amount', as.example);
    case 'no-such-date':
      return texts('ask_unclear_no_such_date');
    case 'choice':
      return texts('ask_unclear_choice');
  }
}
