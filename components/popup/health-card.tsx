import type { JSX } from 'preact';
import { useCount } from '@/components/count';
import { useTexts } from '@/components/texts';

/** What a host makes of the page in front, in counts. */
export interface HealthFacts {
  readonly boxes: number;
  readonly messages: number;
  /** Whether it can be told who wrote the last message; `undefined` where there is none. */
  readonly direction: boolean | undefined;
}

export interface HealthCardProps {
  readonly health: HealthFacts;
  readonly reported?: 'done' | 'failed' | undefined;
  readonly onReport?: (() => void) | undefined;
}

interface Line {
  readonly isGood: boolean;
  readonly text: string;
}

function useLines({ boxes, messages, direction }: HealthFacts): Line[] {
  const texts = useTexts();
  const count = useCount();
  if (boxes === 0) return [{ isGood: false, text: texts('health_no_box') }];
  const read = { one: 'health_messages_one', other: 'health_messages_other' } as const;
  return [
    { isGood: true, text: texts('health_box') },
    messages > 0
      ? { isGood: true, text: count(messages, read) }
      : { isGood: false, text: texts('health_no_messages') },
    ...(direction === undefined
      ? []
      : [
          {
            isGood: direction,
            text: texts(direction ? 'health_direction' : 'health_no_direction'),
          },
        ]),
  ];
}

/** How well the page in front is read, and a report for those who can mend it. */
export function HealthCard({ health, reported, onReport }: HealthCardProps): JSX.Element {
  const texts = useTexts();
  return (
    <section class="popup-health">
      <h2>{texts('health_title')}</h2>
      <ul>
        {useLines(health).map(({ isGood, text }) => (
          <li key={text} class={isGood ? 'is-good' : 'is-bad'}>
            {text}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={onReport}>
        {texts('health_report')}
      </button>
      <p class="quiet" role="status">
        {texts(
          reported === 'done'
            ? 'health_report_done'
            : reported === 'failed'
              ? 'health_report_failed'
              : 'health_report_what',
        )}
      </p>
    </section>
  );
}
