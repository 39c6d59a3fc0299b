import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useCount } from '@/components/count';
import { useTexts } from '@/components/texts';
import { Section } from './page';

export interface MyDataProps {
  /** Uses counted in this browser; `undefined` while they are being counted. */
  readonly uses: number | undefined;
  /** They were deleted just now. */
  readonly deleted?: boolean | undefined;
  readonly onExport: () => void;
  /** After the person has confirmed. */
  readonly onDelete: () => void;
}

/** What is kept about the agent's work here, and how to take it along or be rid of it. */
export function MyData({ deleted, onDelete, onExport, uses }: MyDataProps): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  const [asking, setAsking] = useState(false);
  const none = uses === undefined || uses === 0;
  return (
    <Section title={texts('data_title')}>
      <p>
        {uses === undefined
          ? texts('data_loading')
          : count(uses, { one: 'data_uses_one', other: 'data_uses_other' })}
      </p>
      <p class="quiet">{texts('data_what')}</p>
      {asking ? (
        <Confirm
          onNo={() => {
            setAsking(false);
          }}
          onYes={() => {
            setAsking(false);
            onDelete();
          }}
        />
      ) : (
        <div class="actions">
          <button type="button" class="button" disabled={none} onClick={onExport}>
            {texts('data_export')}
          </button>
          <button
            type="button"
            class="button button-danger"
            disabled={none}
            onClick={() => {
              setAsking(true);
            }}
          >
            {texts('data_delete')}
          </button>
        </div>
      )}
      <p class="saved" role="status">
        {deleted && texts('data_deleted')}
      </p>
    </Section>
  );
}

interface ConfirmProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function Confirm({ onNo, onYes }: ConfirmProps): JSX.Element {
  const texts = useTexts();
  const no = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus goes to the harmless one of the two.
  useEffect(() => no.current?.focus(), []);
  return (
    <div class="actions" role="group" aria-label={texts('data_delete')}>
      <p class="actions-question">{texts('data_delete_sure')}</p>
      <button ref={no} type="button" class="button" onClick={onNo}>
        {texts('cancel')}
      </button>
      <button type="button" class="button button-danger" onClick={onYes}>
        {texts('data_delete_yes')}
      </button>
    </div>
  );
}
