// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AskForm } from '@/components/picker/ask-form';
import { tellEarlyKey } from '@/components/picker/early-keys';
import type { Hit } from '@/utils/domain/hit';
import { segmentsOf } from '@/utils/domain/placeholder';
import { understand } from '@/utils/format/understand';
import { click, drawer, find, findInput, press, type } from './draw';

const hit: Hit = {
  id: 'plan',
  title: 'Plan',
  body: segmentsOf('El plan de {{plan}} para {{detalle}}'),
  asks: [
    {
      name: 'plan',
      label: 'Plan',
      type: 'choice',
      options: ['50 megas', '100 megas', 'Otro'],
    },
    { name: 'detalle', label: 'Para' },
  ],
};
const moment = { now: new Date(2026, 10, 24), language: 'es' };

async function shown(trustedOnly = false) {
  const onInsert = vi.fn();
  const root = await drawer()(
    <AskForm
      hit={hit}
      values={{}}
      understand={(ask, typed) => understand(ask, typed, moment)}
      trustedOnly={trustedOnly}
      onBack={vi.fn()}
      onInsert={onInsert}
    />,
  );
  const box = findInput(root, '[role="combobox"]');
  const selected = () => root.querySelector('[aria-selected="true"]')?.textContent;
  return { root, box, selected, onInsert };
}

describe('a choice', () => {
  it('lists its options while it has the focus, none chosen, and Enter does not choose one', async () => {
    const { root, box, selected } = await shown();
    const list = find(root, '[role="listbox"]');
    expect(document.activeElement).toBe(box);
    expect(list.hidden).toBe(false);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(selected()).toBeUndefined();
    await press(box, 'Enter');
    expect(document.activeElement).toBe(box);
    expect(find(root, '.field-problem').textContent).toBe('Falta este dato.');
    await act(() => box.blur());
    expect(list.hidden).toBe(true);
  });

  it('goes by arrows, round at the ends, and tells which option is meant', async () => {
    const { root, box, selected } = await shown();
    expect(await press(box, 'ArrowDown')).toBe(false);
    expect(selected()).toBe('50 megas');
    const active = box.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('50 megas');
    await press(box, 'ArrowUp');
    expect(selected()).toBe('Otro');
    await press(box, 'ArrowDown');
    expect(find(root, '.answer-text').textContent).toContain('El plan de 50 megas');
  });

  it('goes by first letters; Enter takes what is shown and goes on', async () => {
    const { root, box, selected, onInsert } = await shown();
    await type(box, '1');
    expect(selected()).toBe('100 megas');
    await press(box, 'Enter');
    expect(box.value).toBe('100 megas');
    const last = root.querySelectorAll('input')[1]!;
    expect(document.activeElement).toBe(last);
    await type(last, 'su casa');
    await press(last, 'Enter');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({ plan: '100 megas', detalle: 'su casa' });
  });

  it('takes nothing that is not in the list', async () => {
    const { root, box, selected } = await shown();
    await type(box, '300 megas');
    expect(selected()).toBeUndefined();
    await press(box, 'Enter');
    expect(document.activeElement).toBe(box);
    expect(find(root, '.field-problem').textContent).toBe(
      'No está en la lista. Elija una opción con ↑ y ↓.',
    );
  });

  it('is chosen by a click, which leaves the focus in the box', async () => {
    const { root, box, selected } = await shown();
    await click(root.querySelectorAll<HTMLElement>('[role="option"]')[1]!);
    expect(selected()).toBe('100 megas');
    expect(document.activeElement).toBe(box);
  });

  it('knows the arrows that were typed before it was there', async () => {
    const { box, selected } = await shown();
    await act(() => tellEarlyKey(box, 'ArrowDown'));
    await act(() => tellEarlyKey(box, 'ArrowDown'));
    expect(selected()).toBe('100 megas');
  });

  it('hears no key and no click that no person made', async () => {
    const { root, box, selected } = await shown(true);
    await press(box, 'ArrowDown');
    await click(root.querySelectorAll<HTMLElement>('[role="option"]')[1]!);
    expect(selected()).toBeUndefined();
  });
});
