import type { JSX } from 'preact';
import type { Hit } from '@/utils/domain/hit';
import { CloseIcon, Mark } from '@/components/icons';
import { useKeyName, usualOpenKey } from '@/components/key-name';
import { useTexts } from '@/components/texts';
import { isByPerson, keepFocus } from '@/components/trust';
import '@/components/theme.css';
import '@/components/controls.css';
import './hint.css';

export interface HintProps {
  /** The best suggestion. */
  readonly hit: Hit;
  readonly lang?: string | undefined;
  /** The key that opens the list, as settings know it: `Control+Space`. */
  readonly openKey?: string | undefined;
  readonly trustedOnly?: boolean | undefined;
  /** Open the picker with this suggestion. */
  readonly onTake: () => void;
  readonly onHide: () => void;
}

/** One quiet line, 28 px high, that says which answer fits. Never takes the focus by itself. */
export function Hint({ hit, lang, openKey, ...props }: HintProps): JSX.Element {
  const { onHide, onTake, trustedOnly } = props;
  const texts = useTexts();
  const keyName = useKeyName();
  return (
    <div class="hint" onMouseDown={keepFocus}>
      <button
        type="button"
        class="hint-take"
        onClick={(event) => {
          if (isByPerson(event, trustedOnly)) onTake();
        }}
      >
        <Mark />
        <span class="visually-hidden">{texts('hint_label')}</span>
        <kbd>{keyName(openKey ?? usualOpenKey)}</kbd>
        <span class="hint-title" lang={lang} dir="auto">
          {hit.title}
        </span>
      </button>
      <button
        type="button"
        class="icon-button hint-hide"
        aria-label={texts('hint_hide')}
        title={texts('hint_hide')}
        onClick={(event) => {
          if (isByPerson(event, trustedOnly)) onHide();
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
