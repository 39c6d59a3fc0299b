import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { HitPicture } from '@/utils/domain/hit';
import type { PictureOutcome as Became } from '@/utils/domain/outcome';
import { DoneIcon, NoticeIcon } from '@/components/icons';
import { useTexts, type TextKey } from '@/components/texts';
import { isByPerson } from '@/components/trust';
import { isComposing } from './keys';
import { PictureList, type PictureUrls } from './picture-list';
import '@/components/theme.css';
import '@/components/controls.css';
import './panel.css';
import './outcome.css';

export interface PictureOutcomeProps {
  readonly outcome: Exclude<Became, 'taken'>;
  readonly pictures: readonly HitPicture[];
  readonly urls: PictureUrls;
  readonly lang?: string | undefined;
  /** What became of copying, once it was tried. */
  readonly copy?: 'done' | 'failed' | undefined;
  readonly trustedOnly?: boolean | undefined;
  readonly onCopy: (picture: HitPicture) => void;
  readonly onClose: () => void;
}

const sentences = {
  refused: 'picture_refused',
  unknown: 'picture_unknown',
  'by-hand': 'picture_by_hand',
  stopped: 'picture_stopped',
} as const satisfies Record<PictureOutcomeProps['outcome'], TextKey>;

/** The text stands in the box and its pictures do not: what happened, and how to finish by hand. */
export function PictureOutcome(props: PictureOutcomeProps): JSX.Element {
  const texts = useTexts();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    panel.current?.querySelector('button')?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      ref={panel}
      class="panel outcome"
      role="dialog"
      aria-labelledby={id}
      onKeyDown={(event) => takeKey(event, props)}
    >
      <p class="outcome-said" id={id} role="alert">
        {props.copy === 'done' ? <DoneIcon /> : <NoticeIcon />}
        <span>{texts(sentenceOf(props))}</span>
      </p>
      <div class="outcome-pictures">
        {/* For another customer they are not even offered. */}
        {props.outcome !== 'stopped' && <PictureList {...props} />}
      </div>
      <footer class="panel-foot">
        <button
          type="button"
          class="button"
          onClick={(event) => {
            if (isByPerson(event, props.trustedOnly)) props.onClose();
          }}
        >
          {texts('close')}
        </button>
      </footer>
    </div>
  );
}

function sentenceOf({ copy, outcome }: PictureOutcomeProps): TextKey {
  if (copy === 'done') return 'picture_copied';
  if (copy === 'failed') return 'picture_copy_failed';
  return sentences[outcome];
}

function takeKey(event: KeyboardEvent, props: PictureOutcomeProps): void {
  if (event.key !== 'Escape' || isComposing(event)) return;
  if (!isByPerson(event, props.trustedOnly)) return;
  event.preventDefault();
  props.onClose();
}
