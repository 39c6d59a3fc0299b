import type { JSX } from 'preact';
import type { Look } from '@/utils/domain/look';
import { BackIcon } from '@/components/icons';
import { useTexts } from '@/components/texts';
import { isByPerson } from '@/components/trust';
import { AskField } from './ask-field';
import { isComposing } from './keys';
import { Preview } from './preview';
import { useAskForm, type AskFormNeeds } from './use-ask-form';
import '@/components/theme.css';
import '@/components/controls.css';
import './panel.css';
import './ask-form.css';

export interface AskFormProps extends AskFormNeeds {
  /** Where the answer will be read. */
  readonly look?: Look | undefined;
  readonly lang?: string | undefined;
  /** The text will be copied, not inserted: the button says so. */
  readonly copyOnly?: boolean | undefined;
  readonly onBack: () => void;
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
            <AskField
              key={ask.name}
              ask={ask}
              lang={lang}
              trustedOnly={trustedOnly}
              {...form.fieldOf(ask, index)}
            />
          ))}
        </div>
        <Preview hit={hit} values={form.values} look={look} lang={lang} />
        <Foot copyOnly={props.copyOnly} />
      </form>
    </div>
  );
}

function Foot({ copyOnly }: Pick<AskFormProps, 'copyOnly'>): JSX.Element {
  const texts = useTexts();
  return (
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
        {texts(copyOnly ? 'copy' : 'insert')}
      </button>
    </footer>
  );
}
