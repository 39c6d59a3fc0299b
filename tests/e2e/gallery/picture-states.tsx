import { Outcome } from '@/components/picker/outcome';
import { PictureList } from '@/components/picker/picture-list';
import { PictureOutcome, type PictureOutcomeProps } from '@/components/picker/picture-outcome';
import { hits, pictures, pictureUrls, plainText, visitHit } from './data';
import { frame, ignore, outcome, picker, type State } from './state';

function pictured(
  became: PictureOutcomeProps['outcome'],
  props: Partial<PictureOutcomeProps> = {},
): State {
  const view = () => (
    <PictureOutcome
      outcome={became}
      pictures={pictures.slice(0, 1)}
      urls={pictureUrls}
      lang="es"
      onCopy={ignore}
      onClose={ignore}
      {...props}
    />
  );
  return { sizes: frame, view };
}

const shortHit = {
  ...visitHit,
  id: 'mapa',
  shortcut: 'mapa',
  title: 'Mapa de cobertura',
  body: ['Llegamos hasta *aquí*.'],
  asks: [],
};
const illustrated = (count: number) => [
  { ...shortHit, pictures: pictures.slice(0, count) },
  ...hits.slice(1),
];

/** Answers with pictures, and what becomes of those. */
export const pictureStates: Readonly<Record<string, State>> = {
  'picker-picture': picker({ hits: illustrated(1), pictureUrls }),
  'picker-pictures': picker({ hits: illustrated(3), pictureUrls }),
  'outcome-with-picture': {
    sizes: frame,
    view: () => (
      <Outcome text={plainText} lang="es" reason="copy-only" onCopy={ignore} onClose={ignore}>
        <PictureList pictures={pictures.slice(0, 2)} urls={pictureUrls} lang="es" onCopy={ignore} />
      </Outcome>
    ),
  },
  'outcome-picture-missing': outcome({ reason: 'picture-missing' }),
  'picture-refused': pictured('refused'),
  'picture-unknown': pictured('unknown', { pictures }),
  'picture-by-hand': pictured('by-hand', { pictures: pictures.slice(0, 2) }),
  'picture-stopped': pictured('stopped'),
  'picture-copied': pictured('unknown', { copy: 'done' }),
  'picture-copy-failed': pictured('unknown', { copy: 'failed' }),
};
