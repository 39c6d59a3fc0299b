import type { Reading } from '@/utils/domain/conversation';
import { whatsapp } from '@/utils/hosts/whatsapp';

/** What the host reads from the page that it is put into. */
export interface PageReading extends Partial<Reading> {
  readonly boxes: number;
}

declare global {
  interface Window {
    __readHost: () => PageReading;
  }
}

window.__readHost = () => {
  const boxes = whatsapp.composeBoxes(document);
  const [box] = boxes;
  if (!box) return { boxes: 0 };
  return { boxes: boxes.length, ...whatsapp.read(box) };
};
