import type { JSX } from 'preact';
import { localeOf } from '@/components/count';
import { useLanguage } from '@/components/texts';

/** A moment as people write it. @param at ISO 8601; anything else is shown as it is */
export function Moment({ at }: { readonly at: string }): JSX.Element {
  const language = localeOf(useLanguage());
  const date = new Date(at);
  return (
    <time dateTime={at}>
      {Number.isNaN(date.getTime())
        ? at
        : date.toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' })}
    </time>
  );
}
