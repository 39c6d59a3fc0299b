import type { Problem } from '@/utils/domain/problem';

export const answer = (fields: object = {}) => ({ id: 'a', title: 'T', body: 'B', ...fields });
export const library = (answers: unknown = [answer()], fields: object = {}) => ({
  format: 'library/1',
  answers,
  ...fields,
});

type Told = Omit<Problem, 'file'>;
/** What it is, a library, and all that is told of it. */
export type Bad = [name: string, value: unknown, told: Told[]];

/** Placeholders and days that a library cannot have. */
export const badPlaceholders: Bad[] = [
  [
    'a placeholder of a type that there is not',
    library([], { placeholders: { x: { label: 'X', type: 'number' } } }),
    [
      {
        code: 'not_allowed',
        field: 'placeholders.x.type',
        detail: 'text, date, amount, choice',
      },
    ],
  ],
  [
    'choices without options, with one, with 51',
    library([], {
      placeholders: {
        none: { label: 'X', type: 'choice' },
        one: { label: 'X', type: 'choice', options: ['a'] },
        many: {
          label: 'X',
          type: 'choice',
          options: Array.from({ length: 51 }, (_, at) => `${at}`),
        },
      },
    }),
    [
      { code: 'too_few', field: 'placeholders.one.options', detail: '2' },
      { code: 'too_many', field: 'placeholders.many.options', detail: '50' },
      { code: 'missing', field: 'placeholders.none.options' },
    ],
  ],
  [
    'options that are empty, alike, or hold a placeholder',
    library([], {
      placeholders: {
        x: { label: 'X', type: 'choice', options: ['Uno', ' uno', ' ', '{{monto}}', ''] },
      },
    }),
    [
      { code: 'empty_text', field: 'placeholders.x.options[4]' },
      { code: 'duplicate_option', field: 'placeholders.x.options[1]', detail: ' uno' },
      { code: 'empty_text', field: 'placeholders.x.options[2]' },
      { code: 'unknown_placeholder', field: 'placeholders.x.options[3]', detail: '{{monto}}' },
    ],
  ],
  [
    'a currency that is a sentence, and one with a placeholder',
    library([], {
      placeholders: {
        x: { label: 'X', type: 'amount', currency: 'RD$ o US$' },
        y: { label: 'Y', type: 'amount', currency: '{{x}}' },
      },
    }),
    [
      { code: 'text_too_long', field: 'placeholders.x.currency', detail: '8' },
      { code: 'unknown_placeholder', field: 'placeholders.y.currency', detail: '{{x}}' },
    ],
  ],
  [
    'holidays that are no days of the calendar',
    library([], { holidays: ['2026-12-25', '2026-02-29', '25/12/2026'] }),
    [
      { code: 'bad_date', field: 'holidays[1]' },
      { code: 'bad_date', field: 'holidays[2]' },
    ],
  ],
  [
    'working days that there are not, and none',
    library([], { workingDays: ['mon', 'lunes'] }),
    [
      {
        code: 'not_allowed',
        field: 'workingDays[1]',
        detail: 'sun, mon, tue, wed, thu, fri, sat',
      },
    ],
  ],
  [
    'no working day',
    library([], { workingDays: [] }),
    [{ code: 'too_few', field: 'workingDays', detail: '1' }],
  ],
  ...['en_0_dias', 'en_61_dias', 'en_3_dia', 'en_03_dias', 'en_3_dias_habiles'].map((name): Bad => [
    `{{${name}}}, which the clock does not know`,
    library([answer({ body: `{{${name}}}` })]),
    [{ code: 'unknown_placeholder', answer: 'a', field: 'body', detail: `{{${name}}}` }],
  ]),
  [
    'placeholders with names of what is not asked',
    library([], {
      placeholders: { cliente: { label: 'X' }, en_3_dias: { label: 'X' }, hoy: { label: 'X' } },
    }),
    ['cliente', 'en_3_dias', 'hoy'].map((name) => ({
      code: 'reserved_name' as const,
      field: `placeholders.${name}`,
      detail: name,
    })),
  ],
];
