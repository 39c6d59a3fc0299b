// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy } from '@/entrypoints/picker/copy';

const formatted = { text: 'uno\n- dos', rich: [{ tag: 'b', children: ['u<no&'] }] } as const;

function clipboard(write: (items: ClipboardItem[]) => Promise<void>) {
  const writeText = vi.fn(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { write, writeText } });
  vi.stubGlobal(
    'ClipboardItem',
    class {
      constructor(readonly blobs: Record<string, Blob>) {}
      getType = (type: string) => Promise.resolve(this.blobs[type]);
    },
  );
  return writeText;
}

describe('the clipboard as the last resort', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('has text alone where the channel takes text', async () => {
    const writeText = clipboard(() => Promise.reject(new Error('never')));
    await copy({ text: '*uno*' });
    expect(writeText).toHaveBeenCalledExactlyOnceWith('*uno*');
  });

  it('has text and formatting where the channel shows formatting', async () => {
    let items: ClipboardItem[] = [];
    const writeText = clipboard((given) => {
      items = given;
      return Promise.resolve();
    });
    await copy(formatted);
    const [item] = items;
    expect(await (await item?.getType('text/plain'))?.text()).toBe('uno\n- dos');
    expect(await (await item?.getType('text/html'))?.text()).toBe('<b>u&lt;no&amp;</b>');
    expect(writeText).not.toHaveBeenCalled();
  });

  it('has the text where the browser refuses formatting', async () => {
    const writeText = clipboard(() => Promise.reject(new Error('refused')));
    await copy(formatted);
    expect(writeText).toHaveBeenCalledExactlyOnceWith('uno\n- dos');
  });
});
