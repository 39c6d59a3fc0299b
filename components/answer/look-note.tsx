import type { JSX } from 'preact';
import { lostIn, type Feature, type Look } from '@/utils/domain/look';
import { parseMarkup } from '@/utils/domain/parse-markup';
import type { Segment } from '@/utils/domain/placeholder';
import { useTexts, type TextKey } from '@/components/texts';

const names = {
  bold: 'look_bold',
  italic: 'look_italic',
  strike: 'look_strike',
  mono: 'look_mono',
  list: 'look_list',
  quote: 'look_quote',
} as const satisfies Record<Feature, TextKey>;

const notes: Partial<Record<Look, TextKey>> = {
  messenger: 'look_note_messenger',
  plain: 'look_note_plain',
};

export interface LookNoteProps {
  readonly body: readonly Segment[];
  readonly look: Look;
}

/** What the customer will not see of this answer's formatting; nothing where nothing is lost. */
export function LookNote({ body, look }: LookNoteProps): JSX.Element | null {
  const texts = useTexts();
  const note = notes[look];
  const lost = lostIn(parseMarkup(body), look).map((feature) => texts(names[feature]));
  const last = lost.pop();
  if (!note || last === undefined) return null;
  const all = lost.length > 0 ? texts('look_and', lost.join(', '), last) : last;
  return <p class="answer-note">{texts(note, all)}</p>;
}
