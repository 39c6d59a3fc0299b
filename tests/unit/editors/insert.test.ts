// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { InsertOutcome } from '@/utils/domain/outcome';
import type { Editor } from '@/utils/editors/editor';
import { insert } from '@/utils/insertion/insert';

const changed: InsertOutcome = { status: 'terminal', reason: 'conversation-changed' };

describe('an insertion that the agent goes away from', () => {
  it('is of the conversation before, though the agent is back before the box has refused', async () => {
    document.body.innerHTML = '<div contenteditable="true">hola</div>';
    const [box] = document.body.querySelectorAll('div');
    if (!box) throw new Error('no box');
    let isAway = false;
    let undone = 0;
    const slow: Editor = {
      id: 'slow',
      accepts: () => true,
      undo: () => (undone += 1),
      techniques: [
        {
          name: 'nothing',
          run: () => {
            setTimeout(() => {
              isAway = true;
              box.textContent = 'de otro';
              setTimeout(() => {
                isAway = false;
                box.textContent = 'hola, de nuevo';
              }, 20);
            }, 20);
          },
        },
      ],
    };
    const objection = () => (isAway ? changed : undefined);
    const outcome = await insert({ box, text: 'x', at: undefined, objection, editors: [slow] });
    expect(outcome).toEqual(changed);
    expect(undone).toBe(0);
  });
});
