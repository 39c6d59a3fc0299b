import type { JSX } from 'preact';
import type { Ask } from '@/utils/domain/hit';
import type { Segment } from '@/utils/domain/placeholder';
import { effects } from './marks';
import { runsOf, type Run, type Values } from './runs';
import './answer.css';

export interface AnswerTextProps {
  readonly body: readonly Segment[];
  readonly values?: Values | undefined;
  readonly asks?: readonly Ask[] | undefined;
  /** Language of the answer (BCP 47). */
  readonly lang?: string | undefined;
  /** `hidden` shows it as the customer will see it, `shown` as it will be inserted. */
  readonly marks?: 'shown' | 'hidden';
}

/** An answer's text, white space kept, with the effect of its marks. */
export function AnswerText(props: AnswerTextProps): JSX.Element {
  const { body, values = {}, asks = [], lang, marks = 'shown' } = props;
  const runs = runsOf(body, values, asks).filter((run) => marks === 'shown' || run.kind !== 'mark');
  return (
    <div class="answer-text" lang={lang} dir="auto">
      {runs.map((run, index) => (
        <span key={index} class={classOf(run)}>
          {run.text}
        </span>
      ))}
    </div>
  );
}

function classOf(run: Run): string {
  const names = Object.entries(effects)
    .filter(([, bit]) => (run.effects & bit) !== 0)
    .map(([name]) => `answer-${name}`);
  return [...names, ...(run.kind === 'text' ? [] : [`answer-${run.kind}`])].join(' ');
}
