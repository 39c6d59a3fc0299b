import type { JSX } from 'preact';
import { messageOf } from '@/utils/domain/envelope';
import type { Hit } from '@/utils/domain/hit';
import type { Look } from '@/utils/domain/look';
import type { Values } from '@/utils/domain/placeholder';
import { AnswerText } from '@/components/answer/answer-text';
import { LookNote } from '@/components/answer/look-note';
import { useCount } from '@/components/count';
import { useTexts } from '@/components/texts';
import { PictureList, type PictureUrls } from './picture-list';

export interface PreviewProps {
  readonly hit: Hit | undefined;
  readonly values: Values;
  readonly look?: Look | undefined;
  readonly pictureUrls?: PictureUrls | undefined;
  readonly lang?: string | undefined;
}

/** The selected answer as it will look where it is read. It takes the focus, so that keys can scroll it. */
export function Preview({ hit, lang, look, pictureUrls, values }: PreviewProps): JSX.Element {
  const texts = useTexts();
  const count = useCount();
  const body = hit && messageOf(hit, values);
  return (
    <section class="preview" aria-label={texts('picker_preview')} tabIndex={0} key={hit?.id}>
      {hit && body ? (
        <>
          <h2 class="preview-title" lang={lang} dir="auto">
            {hit.title}
          </h2>
          {look && <LookNote body={body} look={look} />}
          <AnswerText body={body} values={values} asks={hit.asks} lang={lang} look={look} />
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
