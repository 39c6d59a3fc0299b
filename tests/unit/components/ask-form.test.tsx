// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { AskForm, type AskFormProps } from '@/components/picker/ask-form';
import { segmentsOf } from '@/utils/domain/placeholder';
import { understand } from '@/utils/format/understand';
import { click, drawer, find, findInput, press, type } from './draw';

const hit: AskFormProps['hit'] = {
  id: 'visita',
  title: 'Visita',
  body: segmentsOf('{{cliente}}: el {{fecha}} a las {{hora}}'),
  asks: [
    { name: 'fecha', label: 'Fecha', type: 'date' },
    { name: 'hora', label: 'Hora' },
  ],
};

const now = new Date(2026, 10, 24, 10);
const read: AskFormProps['understand'] = (ask, typed) =>
  understand(ask, typed, { now, language: 'es' });

async function shown(props: Partial<AskFormProps> = {}) {
  const onBack = vi.fn();
  const onInsert = vi.fn();
  const root = await drawer()(
    <AskForm
      hit={hit}
      values={{ cliente: 'Ana' }}
      understand={read}
      trustedOnly={false}
      onBack={onBack}
      onInsert={onInsert}
      {...props}
    />,
  );
  const [date, hour] = root.querySelectorAll('input');
  if (!date || !hour) throw new Error('two boxes were expected');
  return { root, date, hour, onBack, onInsert };
}

describe('AskForm', () => {
  it('asks one after the other: Enter goes on, the last one inserts', async () => {
    const { date, hour, onInsert } = await shown();
    expect(document.activeElement).toBe(date);
    await type(date, ' martes ');
    await press(date, 'Enter');
    expect(document.activeElement).toBe(hour);
    expect(onInsert).not.toHaveBeenCalled();
    await type(hour, '10:00');
    expect(await press(hour, 'Enter')).toBe(false);
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({
      cliente: 'Ana',
      fecha: 'martes 1 de diciembre',
      hora: '10:00',
    });
  });

  it('fills the preview while one types', async () => {
    const { root, date } = await shown();
    await type(date, 'martes');
    expect(find(root, '.answer-text').textContent).toBe('Ana: el martes 1 de diciembre a las Hora');
  });

  it('labels each box', async () => {
    const { root, date } = await shown();
    expect(find(root, `label[for="${date.id}"]`).textContent).toBe('Fecha');
  });

  it('says what is missing at its box and stays there', async () => {
    const { root, date, onInsert } = await shown();
    await type(date, '   ');
    await press(date, 'Enter');
    expect(onInsert).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(date);
    expect(date.getAttribute('aria-invalid')).toBe('true');
    const problem = date.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(problem)?.textContent).toBe('Falta este dato.');
    await type(date, 'm');
    expect(root.querySelector('.field-problem')).toBeNull();
  });

  it('goes back to an earlier empty box when the last one inserts', async () => {
    const { date, hour, onInsert } = await shown();
    hour.focus();
    await type(hour, '10:00');
    await press(hour, 'Enter');
    expect(onInsert).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(date);
  });

  it('inserts by its button under the same rule', async () => {
    const { root, date, hour, onInsert } = await shown();
    const button = find(root, 'button[type="submit"]');
    const submit = () =>
      act(
        () =>
          void find(root, 'form').dispatchEvent(
            Object.assign(new Event('submit', { cancelable: true }), { submitter: button }),
          ),
      );
    await submit();
    expect(onInsert).not.toHaveBeenCalled();
    await type(date, 'martes');
    await type(hour, '10:00');
    await submit();
    expect(onInsert).toHaveBeenCalledTimes(1);
  });

  it('takes a submission by no button for an Enter in the box with the focus', async () => {
    const { root, date, hour, onInsert } = await shown();
    const submit = () =>
      act(() => void find(root, 'form').dispatchEvent(new Event('submit', { cancelable: true })));
    await type(date, 'martes');
    date.focus();
    await submit();
    expect(document.activeElement).toBe(hour);
    expect(onInsert).not.toHaveBeenCalled();
    await type(hour, '10:00');
    await submit();
    expect(onInsert).toHaveBeenCalledTimes(1);
  });

  it('starts at the first box that is empty', async () => {
    const { date, hour } = await shown({ values: { fecha: 'martes' } });
    expect(date.value).toBe('martes');
    expect(document.activeElement).toBe(hour);
  });

  it('leaves Tab to the browser, goes back with Escape and with its button', async () => {
    const { root, date, onBack } = await shown();
    expect(await press(date, 'Tab')).toBe(true);
    await press(date, 'Escape');
    await click(find(root, 'button[type="button"]'));
    expect(onBack).toHaveBeenCalledTimes(2);
  });

  it('leaves Enter to an input method, and ignores one that is held down', async () => {
    const { date, onInsert } = await shown({ values: { fecha: '+1', hora: 'b' } });
    date.focus();
    await press(date, 'Enter', { isComposing: true });
    await press(date, 'Enter', { repeat: true });
    expect(document.activeElement).toBe(date);
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('hears no key that no person pressed', async () => {
    const { date, onBack } = await shown({ trustedOnly: true });
    await type(date, 'martes');
    await press(date, 'Enter');
    await press(date, 'Escape');
    expect(document.activeElement).toBe(date);
    expect(onBack).not.toHaveBeenCalled();
  });
});

describe('a date', () => {
  it('is written out beside its box as it will be inserted, and a past one is said to be past', async () => {
    const { root, date } = await shown();
    await type(date, 'mañana');
    const note = document.getElementById(date.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe('miércoles 25 de noviembre');
    await type(date, '20/11');
    expect(find(root, '.field-understood').textContent).toBe('viernes 20 de noviembre (ya pasó)');
    await press(date, 'Enter');
    expect(document.activeElement?.id).not.toBe(date.id);
  });

  it('that is not understood is not gone on from, and says how to type one', async () => {
    const { root, date, onInsert } = await shown({ values: { hora: '10:00' } });
    await type(date, 'cuando pueda');
    expect(root.querySelector('.field-problem')).toBeNull();
    await press(date, 'Enter');
    expect(find(root, '.field-problem').textContent).toBe(
      'Esa fecha no se entiende. Escríbala así: 25/11, mañana, miércoles, +3.',
    );
    await type(date, '31/2');
    await press(date, 'Enter');
    expect(find(root, '.field-problem').textContent).toBe(
      'Esa fecha no existe. Revise el día y el mes.',
    );
    expect(onInsert).not.toHaveBeenCalled();
  });

  it('stays what was shown, though midnight passes before it is inserted', async () => {
    let today = now;
    const { date, hour, onInsert } = await shown({
      understand: (ask, typed) => understand(ask, typed, { now: today, language: 'es' }),
    });
    await type(date, 'mañana');
    today = new Date(2026, 10, 25, 0, 0, 1);
    await type(hour, '10:00');
    hour.focus();
    await press(hour, 'Enter');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ fecha: 'miércoles 25 de noviembre' }),
    );
  });
});

describe('an amount', () => {
  const asks = [{ name: 'monto', label: 'Monto', type: 'amount', currency: 'RD$' }] as const;
  const amountHit = { ...hit, body: segmentsOf('Son {{monto}}'), asks };

  async function asked() {
    const onInsert = vi.fn();
    const root = await drawer()(
      <AskForm
        hit={amountHit}
        values={{}}
        understand={read}
        trustedOnly={false}
        onBack={vi.fn()}
        onInsert={onInsert}
      />,
    );
    return { root, box: findInput(root, 'input'), onInsert };
  }

  it('is written as the library writes it', async () => {
    const { root, box, onInsert } = await asked();
    await type(box, '1500');
    expect(find(root, '.field-understood').textContent).toBe('RD$1,500');
    await press(box, 'Enter');
    expect(onInsert).toHaveBeenCalledExactlyOnceWith({ monto: 'RD$1,500' });
  });

  it('that could be two different ones is asked for again', async () => {
    const { root, box, onInsert } = await asked();
    await type(box, '1.500');
    await press(box, 'Enter');
    expect(onInsert).not.toHaveBeenCalled();
    expect(find(root, '.field-problem').textContent).toBe(
      'Ese monto no se entiende. Escríbalo así: RD$1,500.50.',
    );
    expect(find(root, '.answer-text').textContent).toBe('Son Monto');
  });
});
