import type { Content } from '@/utils/domain/rich';
import { htmlOf, nodesOf } from '@/utils/editors/rich-nodes';

/** Puts an answer on the clipboard, with its formatting where it has any. */
export async function copy({ text, rich }: Content): Promise<void> {
  const nodes = rich && nodesOf(rich);
  if (!nodes) return navigator.clipboard.writeText(text);
  const blob = (type: string, data: string) => ({ [type]: new Blob([data], { type }) });
  const item = new ClipboardItem({
    ...blob('text/plain', text),
    ...blob('text/html', htmlOf(nodes)),
  });
  // A browser that refuses formatting may still take the words.
  await navigator.clipboard.write([item]).catch(() => navigator.clipboard.writeText(text));
}
