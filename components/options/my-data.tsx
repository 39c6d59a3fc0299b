import type { JSX } from 'preact';
import { useCount } from '@/components/count';
import { useTexts } from '@/components/texts';
import { ConfirmAction } from './confirm-action';
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
  const none = uses === undefined || uses === 0;
  return (
    <Section title={texts('data_title')}>
      <p>
        {uses === undefined
          ? texts('data_loading')
          : count(uses, { one: 'data_uses_one', other: 'data_uses_other' })}
      </p>
      <p class="quiet">{texts('data_what')}</p>
      <ConfirmAction
        label={texts('data_delete')}
        question={texts('data_delete_sure')}
        yes={texts('data_delete_yes')}
        disabled={none}
        onYes={onDelete}
      >
        <button type="button" class="button" disabled={none} onClick={onExport}>
          {texts('data_export')}
        </button>
      </ConfirmAction>
      <p class="saved" role="status">
        {deleted && texts('data_deleted')}
      </p>
    </Section>
  );
}
