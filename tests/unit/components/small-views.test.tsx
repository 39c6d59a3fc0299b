// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { MyData } from '@/components/options/my-data';
import { SettingsForm } from '@/components/options/settings-form';
import { Hint } from '@/components/picker/hint';
import { InlineList } from '@/components/picker/inline-list';
import { Outcome } from '@/components/picker/outcome';
import { Practice } from '@/components/practice/practice';
import { situations } from '@/components/practice/situations';
import type { Hit } from '@/utils/domain/hit';
import { defaultSettings } from '@/utils/domain/settings';
import { click, drawer, find, findInput, press } from './draw';

const hit: Hit = { id: 'a', title: 'Cobertura', shortcut: 'cobertura', body: ['Hola'], asks: [] };
const hits = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ ...hit, id }));

describe('Hint', () => {
  it('names its key as the settings have it, and tells its two buttons apart', async () => {
    const onTake = vi.fn();
    const onHide = vi.fn();
    const root = await drawer()(
      <Hint hit={hit} openKey="Alt+KeyR" trustedOnly={false} onTake={onTake} onHide={onHide} />,
    );
    expect(find(root, 'kbd').textContent).toBe('Alt+R');
    await click(find(root, '.hint-take'));
    expect([onTake.mock.calls.length, onHide.mock.calls.length]).toEqual([1, 0]);
    await click(find(root, '.hint-hide'));
    expect([onTake.mock.calls.length, onHide.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('InlineList', () => {
  it('shows five rows at most, the typed part in bold, and chooses what is clicked', async () => {
    const onChoose = vi.fn();
    const root = await drawer()(
      <InlineList typed="COB" hits={hits} selected={1} trustedOnly={false} onChoose={onChoose} />,
    );
    expect(root.querySelectorAll('[role="option"]')).toHaveLength(5);
    expect(find(root, 'b').textContent).toBe(';cob');
    expect(root.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
    await click(find(root, '[role="option"]:nth-child(4)'));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(3);
  });
});

describe('Outcome', () => {
  it('says what happened, has the text selected, and closes with Escape', async () => {
    const onCopy = vi.fn();
    const onClose = vi.fn();
    const draw = drawer();
    const props = {
      reason: 'refused',
      text: 'Hola\n*Ana*',
      trustedOnly: false,
      onCopy,
      onClose,
    } as const;
    const root = await draw(<Outcome {...props} />);
    const area = find(root, 'textarea') as HTMLTextAreaElement;
    expect(find(root, '[role="alert"]').textContent).toContain('no aceptó');
    expect(document.activeElement).toBe(area);
    expect([area.value, area.selectionStart, area.selectionEnd]).toEqual(['Hola\n*Ana*', 0, 10]);
    await click(find(root, '.button-primary'));
    expect(onCopy).toHaveBeenCalledTimes(1);
    await draw(<Outcome {...props} copy="done" />);
    expect(find(root, '[role="alert"]').textContent).toBe('Copiado. Péguelo con Ctrl+V.');
    await press(area, 'Escape');
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

describe('MyData', () => {
  it('deletes only after it was confirmed', async () => {
    const onDelete = vi.fn();
    const root = await drawer()(<MyData uses={3} onExport={vi.fn()} onDelete={onDelete} />);
    await click(find(root, '.button-danger'));
    expect(onDelete).not.toHaveBeenCalled();
    await click(find(root, '.button-danger'));
    expect(onDelete).toHaveBeenCalledTimes(1);
  });
});

describe('SettingsForm', () => {
  it('tells the one thing that changed', async () => {
    const onChange = vi.fn();
    const root = await drawer()(<SettingsForm settings={defaultSettings} onChange={onChange} />);
    const change = async (selector: string, act: (input: HTMLInputElement) => void) => {
      const input = findInput(root, selector);
      act(input);
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await change('input[type="text"]', (input) => (input.value = ' Luis '));
    await change('input[value="#"]', (input) => (input.checked = true));
    await change('[role="switch"]', (input) => (input.checked = false));
    await change('select', (input) => (input.value = 'Alt+KeyR'));
    expect(onChange.mock.calls).toEqual([
      [{ agent: 'Luis' }],
      [{ trigger: '#' }],
      [{ hint: false }],
      [{ key: 'Alt+KeyR' }],
    ]);
  });
});

describe('Practice', () => {
  it('writes its messages so that the practice host can read them', async () => {
    const onSituation = vi.fn();
    const root = await drawer()(
      <Practice
        customer="Ana"
        messages={[{ id: 'm1', direction: 'in', text: '¿Y *el* wifi?', time: '14:05' }]}
        editorRef={{ current: null }}
        onSituation={onSituation}
        onSend={vi.fn()}
      />,
    );
    const row = find(root, '[data-message-id="m1"][data-direction="in"]');
    expect(find(row, '[data-message-text]').textContent).toBe('¿Y el wifi?');
    expect(find(root, '[data-practice-customer]').textContent).toBe('Ana');
    await click(find(root, '.situation'));
    expect(onSituation).toHaveBeenCalledExactlyOnceWith(situations[0]);
  });
});
