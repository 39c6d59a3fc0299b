import type { JSX } from 'preact';
import type { HitPicture } from '@/utils/domain/hit';
import { useTexts } from '@/components/texts';
import { isByPerson } from '@/components/trust';
import './pictures.css';

/** Where each picture can be shown from, by hash; one that is on its way is missing. */
export type PictureUrls = ReadonlyMap<string, string>;

export interface PictureListProps {
  readonly pictures: readonly HitPicture[];
  readonly urls: PictureUrls;
  /** Language of the words for them (BCP 47). */
  readonly lang?: string | undefined;
  /** With a button for each that copies it. */
  readonly onCopy?: ((picture: HitPicture) => void) | undefined;
  readonly trustedOnly?: boolean | undefined;
}

/** The pictures of an answer, small, with what they show in words. They can be dragged away. */
export function PictureList(props: PictureListProps): JSX.Element {
  const { lang, onCopy, pictures, urls } = props;
  const texts = useTexts();
  return (
    <ul class="pictures">
      {pictures.map((picture, index) => (
        <li key={`${picture.hash}${index}`} class="picture">
          {urls.has(picture.hash) ? (
            <img class="picture-image" src={urls.get(picture.hash)} alt={picture.alt} lang={lang} />
          ) : (
            <span class="picture-image picture-waiting" lang={lang}>
              {picture.alt}
            </span>
          )}
          {onCopy && (
            <button
              type="button"
              class="button"
              aria-label={`${texts('picture_copy')}: ${picture.alt}`}
              onClick={(event) => {
                if (isByPerson(event, props.trustedOnly)) onCopy(picture);
              }}
            >
              {texts('picture_copy')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
