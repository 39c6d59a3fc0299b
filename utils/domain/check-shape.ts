import type { TSchema } from 'typebox';
import type { TLocalizedValidationError as ShapeError } from 'typebox/error';
import { Settings } from 'typebox/system';
import { Check, Errors } from 'typebox/value';
import { libraryLimits } from './library';
import { fieldOf, type Place, type ProblemList, type Step } from './check-problems';

/** All errors, where the schema library stops at eight by itself: its limit is global, so it is put back. */
function errorsOf(schema: TSchema, value: unknown): readonly ShapeError[] {
  if (Check(schema, value)) return [];
  const { maxErrors } = Settings.Get();
  Settings.Set({ maxErrors: libraryLimits.problems });
  try {
    return Errors(schema, value);
  } finally {
    Settings.Set({ maxErrors });
  }
}

/** The steps of a JSON pointer into `value`: digits are a place only inside a list. */
function stepsOf(pointer: string, value: unknown): Step[] {
  let inside = value;
  const names = pointer.split('/').slice(1);
  return names.map((name) => {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(inside) ? Number(key) : key;
    inside = typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined;
    return step;
  });
}

function addError(error: ShapeError, steps: Step[], answer: Place, list: ProblemList): void {
  const place = (path: Step[]) => (path.length > 0 ? { ...answer, field: fieldOf(path) } : answer);
  switch (error.keyword) {
    case 'required':
      for (const name of error.params.requiredProperties) {
        list.add('missing', place([...steps, name]));
      }
      return;
    case 'type':
      return list.add('wrong_type', place(steps), String(error.params.type));
    case 'const':
      return list.add('wrong_type', place(steps), JSON.stringify(error.params.allowedValue));
    case 'minLength':
      return list.add('empty_text', place(steps));
    case 'maxLength':
      return list.add('text_too_long', place(steps), String(error.params.limit));
    case 'enum':
      return list.add('not_allowed', place(steps), error.params.allowedValues.join(', '));
    case 'minItems':
      return list.add('too_few', place(steps), String(error.params.limit));
    case 'maxItems':
      return list.add('too_many', place(steps), String(error.params.limit));
    case 'format':
      return list.add('bad_date', place(steps));
    default:
      return list.add('wrong_type', place(steps), error.keyword);
  }
}

/** Tells every place where a value is not what the schema says. `place` names the answer that it is. */
export function checkShape(
  schema: TSchema,
  value: unknown,
  list: ProblemList,
  place: Place = {},
): void {
  for (const error of errorsOf(schema, value)) {
    const steps = stepsOf(error.instancePath, value);
    // An answer that is no object has no field; its place in the file stands for it.
    if (steps.length === 0 && place.field !== undefined && error.keyword === 'type') {
      list.add('wrong_type', place, String(error.params.type));
    } else {
      addError(error, steps, place.answer === undefined ? {} : { answer: place.answer }, list);
    }
  }
}
