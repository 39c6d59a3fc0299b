import type { JSX } from 'preact';
import type { Hit } from '@/utils/domain/hit';
import { AnswerText } from '@/components/answer/answer-text';
import type { Values } from '@/components/answer/runs';
import { useCount } from '@/components/count';
import { useTexts } from '@/components/texts';
import { PictureList, type PictureUrls } from './picture-list';

export interface PreviewProps {
  readonly hit: Hit | undefined;
  readonly values: Values;
  readonly pictureUrls?: PictureUrls | undefined;
  readonly lang?: string | undefined;
}

/** The selected answer as it will be inserted. It takes the focus, so that keys can scroll it. */
export function Preview({ hit, lang, pictureUrls, values }: PreviewProps): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  return (
    <section class="preview" aria-label={texts('picker_preview')} tabIndex={0} key={hit?.id}>
      {hit ? (
        <>
          <h2 class="preview-title" lang={lang} dir="auto">
            {hit.title}
          </h2>
          <AnswerText body={hit.body} values={values} asks={hit.asks} lang={lang} />
          {hit.pictures && (
            <>
              <p class="picture-count">
                {count(hit.pictures.length, {
                  one: 'picture_count_one',
                  other: 'picture_count_other',
                })}
              </p>
              <PictureList pictures={hit.pictures} urls={pictureUrls ?? new Map()} lang={lang} />
            </>
          )}
        </>
      ) : (
        <p class="preview-none">{texts('picker_none_selected')}</p>
      )}
    </section>
  );
}
