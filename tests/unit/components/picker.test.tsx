// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { Picker, type PickerProps } from '@/components/picker/picker';
import type { Hit } from '@/utils/domain/hit';
import { click, drawer, find, findInput, press, type } from './draw';

const hits: readonly Hit[] = ['uno', 'dos tres', 'tres'].map((id) => ({
  id,
  title: `Título ${id}`,
  body: ['Hola, ', { name: 'cliente' }],
  asks: [],
}));

/** How older engines say that an input method is at work. */
const composingKey: KeyboardEventInit = Object.fromEntries([['keyCode', 229]]);

async function shown(props: Partial<PickerProps> = {}) {
  const calls = {
    onQuery: vi.fn(),
    onMove: vi.fn(),
    onSelect: vi.fn(),
    onChoose: vi.fn(),
    onEnter: vi.fn(),
    onClose: vi.fn(),
  };
  const all: PickerProps = {
    query: '',
    hits,
    selected: 0,
    status: 'suggestions',
    values: { cliente: 'Ana' },
    trustedOnly: false,
    ...calls,
    ...props,
  };
  const draw = drawer();
  const root = await draw(<Picker {...all} />);
  const input = findInput(root, '[role="combobox"]');
  const redraw = (change: Partial<PickerProps>) => draw(<Picker {...all} {...change} />);
  return { root, input, redraw, ...calls };
}

describe('Picker: keys', () => {
  it('has the focus in its text box', async () => {
    const { input } = await shown();
    expect(document.activeElement).toBe(input);
  });

  it.each([
    ['ArrowDown', 1],
    ['ArrowUp', -1],
    ['PageDown', 5],
    ['PageUp', -5],
  ])('%s moves by %s', async (key, move) => {
    const { input, onMove } = await shown();
    expect(await press(input, key)).toBe(false);
    expect(onMove).toHaveBeenCalledExactlyOnceWith(move);
  });

  it('leaves Home, End, Tab and letters to the text, and goes to the ends with Ctrl', async () => {
    const { input, onMove, onClose } = await shown();
    for (const key of ['Home', 'End', 'Tab', 'a', ' ']) expect(await press(input, key)).toBe(true);
    expect(onMove).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
    await press(input, 'Home', { ctrlKey: true });
    await press(input, 'End', { ctrlKey: true });
    expect(onMove.mock.calls).toEqual([['first'], ['last']]);
  });

  it('tells of Enter, and chooses nothing by itself: other answers may be on their way', async () => {
    const { input, onChoose, onEnter } = await shown({ selected: 1 });
    expect(await press(input, 'Enter')).toBe(false);
    expect(onEnter).toHaveBeenCalledTimes(1);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('does not choose by a key that is held down', async () => {
    const { input, onEnter } = await shown();
    await press(input, 'Enter', { repeat: true });
    expect(onEnter).not.toHaveBeenCalled();
  });

  it('leaves every key to an input method that is composing', async () => {
    const { input, onEnter, onMove, onClose } = await shown();
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      expect(await press(input, key, { isComposing: true })).toBe(true);
      expect(await press(input, key, composingKey)).toBe(true);
    }
    expect([onEnter, onMove, onClose].some((call) => call.mock.calls.length > 0)).toBe(false);
  });

  it('closes once with Escape, from the preview too', async () => {
    const { root, input, onClose } = await shown();
    await press(input, 'Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
    await press(find(root, '.preview'), 'Escape');
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('hears nothing that no person did', async () => {
    const { root, input, onQuery, onMove, onSelect, onChoose, onClose } = await shown({
      trustedOnly: undefined,
    });
    await press(input, 'Enter');
    await press(input, 'ArrowDown');
    await press(input, 'Escape');
    await type(input, 'x');
    await click(find(root, '[role="option"]'));
    await click(find(root, 'button'));
    const calls = [onQuery, onMove, onSelect, onChoose, onClose];
    expect(calls.some((call) => call.mock.calls.length > 0)).toBe(false);
  });
});

describe('Picker: pointer', () => {
  it('chooses what is clicked and keeps the focus in the text box', async () => {
    const { root, input, onChoose } = await shown();
    const option = find(root, '[role="option"]:nth-child(2)');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).toBe(true);
    await click(option);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(1);
    expect(document.activeElement).toBe(input);
  });

  it('selects under a pointer that moves, not under one that rests', async () => {
    const { root, onSelect } = await shown();
    const option = find(root, '[role="option"]:nth-child(3)');
    const move = (movementX: number) =>
      option.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, movementX }));
    move(0);
    expect(onSelect).not.toHaveBeenCalled();
    move(3);
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(2);
  });
});

describe('Picker: what is read of it', () => {
  it('names the active option by an id that exists and has no space', async () => {
    const { root, input, redraw } = await shown({ selected: 1 });
    const id = input.getAttribute('aria-activedescendant') ?? '';
    expect(id).not.toMatch(/\s/);
    expect(document.getElementById(id)?.textContent).toContain('Título dos tres');
    expect(root.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
    expect(input.getAttribute('aria-controls')).toBe(find(root, '[role="listbox"]').id);
    await redraw({ selected: undefined });
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
    expect(root.querySelectorAll('[aria-selected="true"]')).toHaveLength(0);
  });

  it('marks in a title what was searched for, and leaves its words whole', async () => {
    const marks = [
      { start: 0, end: 3 },
      { start: 7, end: 10 },
    ];
    const [, second] = hits;
    const { root } = await shown({ hits: second ? [{ ...second, marks }] : [] });
    const title = find(root, '.picker-title');
    expect(title.textContent).toBe('Título dos tres');
    expect([...title.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Tít',
      'dos',
    ]);
  });

  it('shows the selected answer as it will be inserted', async () => {
    const { root } = await shown();
    expect(find(root, '.preview .answer-text').textContent).toBe('Hola, Ana');
  });

  it('tells what the channel does not show of it, and nothing where it shows all', async () => {
    const bold = hits.map((hit) => ({ ...hit, body: ['*Hola*, ', '_ya_\n- a'] }));
    const { root, redraw } = await shown({ hits: bold, look: 'messenger' });
    expect(find(root, '.answer-note').textContent).toBe(
      'En Messenger se verá sin negritas, cursivas ni listas.',
    );
    expect(find(root, '.answer-text').textContent).toBe('Hola, ya\n• a');
    await redraw({ hits: bold, look: 'gmail' });
    expect(root.querySelector('.answer-note')).toBeNull();
    expect(find(root, '.answer-text li').textContent).toBe('a');
    await redraw({ hits, look: 'messenger' });
    expect(root.querySelector('.answer-note')).toBeNull();
  });

  it('says once, after the list has rested, how many answers there are', async () => {
    vi.useFakeTimers();
    try {
      const { root, redraw } = await shown();
      const status = find(root, '[role="status"]');
      await vi.advanceTimersByTimeAsync(400);
      await redraw({ hits: hits.slice(0, 1), status: 'results' });
      await vi.advanceTimersByTimeAsync(400);
      expect(status.textContent).toBe('');
      await vi.advanceTimersByTimeAsync(200);
      expect(status.textContent).toBe('1 respuesta');
    } finally {
      vi.useRealTimers();
    }
  });

  it('says that there is nothing, and is not expanded then', async () => {
    const { root, input } = await shown({ hits: [], selected: undefined, status: 'empty' });
    expect(root.textContent).toContain('Sin resultados');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });
});
