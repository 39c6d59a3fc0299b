import type { Ask } from '@/utils/domain/hit';
import type { Understood } from '@/utils/domain/understood';
import type { Moment } from './clock-values';
import { dayWhere } from './day';
import { readAmount, writtenAmount } from './typed-amount';
import { readChoice } from './typed-choice';
import { exampleDates, readDate } from './typed-date';
import { writtenDay } from './written-day';

/** What the amount is shown by that is not understood: with thousands and cents. */
const exampleAmount = 1500.5;

function understandDate(typed: string, { now, language }: Moment): Understood {
  const today = dayWhere(now);
  const day = readDate(typed, today, language);
  if (day === 'unclear') {
    return { status: 'unclear', why: 'date', example: exampleDates(today, language) };
  }
  if (day === 'none') return { status: 'unclear', why: 'no-such-date' };
  return { status: 'taken', value: writtenDay(day, today, language), isPast: day < today };
}

function understandAmount(typed: string, currency: string | undefined, language: string) {
  const money = { language, currency };
  const amount = readAmount(typed, money);
  if (amount !== undefined)
    return { status: 'taken', value: writtenAmount(amount, money) } as const;
  const example = writtenAmount(exampleAmount, money);
  return { status: 'unclear', why: 'amount', example } as const;
}

/** What an agent typed for a placeholder, read by its type, and as it will stand in the answer. */
export function understand(ask: Ask, typed: string, moment: Moment): Understood {
  const text = typed.trim();
  if (text === '') return { status: 'empty' };
  switch (ask.type ?? 'text') {
    case 'text':
      return { status: 'taken', value: text };
    case 'date':
      return understandDate(text, moment);
    case 'amount':
      return understandAmount(text, ask.currency, moment.language);
    case 'choice': {
      const value = readChoice(text, ask.options ?? []);
      return value === undefined
        ? { status: 'unclear', why: 'choice' }
        : { status: 'taken', value };
    }
  }
}
