import type { JSX } from 'preact';
import type { Hit } from '@/utils/domain/hit';
import { AnswerText } from '@/components/answer/answer-text';
import type { Values } from '@/components/answer/runs';
import { useTexts } from '@/components/texts';

export interface PreviewProps {
  readonly hit: Hit | undefined;
  readonly values: Values;
  readonly lang?: string | undefined;
}

/** The selected answer as it will be inserted. It takes the focus, so that keys can scroll it. */
export function Preview({ hit, lang, values }: PreviewProps): JSX.Element {
  const texts = useTexts();
  return (
    <section class="preview" aria-label={texts('picker_preview')} tabIndex={0} key={hit?.id}>
      {hit ? (
        <>
          <h2 class="preview-title" lang={lang} dir="auto">
            {hit.title}
          </h2>
          <AnswerText body={hit.body} values={values} asks={hit.asks} lang={lang} />
        </>
      ) : (
        <p class="preview-none">{texts('picker_none_selected')}</p>
      )}
    </section>
  );
}
