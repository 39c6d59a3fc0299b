import type { JSX } from 'preact';
import { LibraryCard, type OpenResult } from '@/components/options/library-card';
import type { LibraryFacts } from '@/components/options/library-facts';
import { MyData } from '@/components/options/my-data';
import { Page } from '@/components/options/page';
import { SettingsForm } from '@/components/options/settings-form';
import { AskForm } from '@/components/picker/ask-form';
import { Hint } from '@/components/picker/hint';
import { InlineList } from '@/components/picker/inline-list';
import { Outcome, type OutcomeProps } from '@/components/picker/outcome';
import { Picker, type PickerProps } from '@/components/picker/picker';
import { PictureList } from '@/components/picker/picture-list';
import { PictureOutcome, type PictureOutcomeProps } from '@/components/picker/picture-outcome';
import { Popup } from '@/components/popup/popup';
import { Practice, type PracticeMessage } from '@/components/practice/practice';
import { useTexts } from '@/components/texts';
import { defaultSettings } from '@/utils/domain/settings';
import { hits, pictures, pictureUrls, plainText, values, visitHit, wifiHit } from './data';

/** One component in one state, with the sizes of the window that it is looked at in. */
export interface State {
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly view: () => JSX.Element;
}

const frame = [
  [320, 380],
  [720, 380],
] as const;
const page = [
  [320, 900],
  [1000, 900],
] as const;

function ignore(): void {
  // The gallery only shows.
}

function picker(props: Partial<PickerProps>): State {
  const all: PickerProps = {
    query: '',
    hits,
    selected: 0,
    status: 'suggestions',
    values,
    lang: 'es',
    version: 12,
    onQuery: ignore,
    onMove: ignore,
    onSelect: ignore,
    onChoose: ignore,
    onEnter: ignore,
    onClose: ignore,
    ...props,
  };
  return { sizes: frame, view: () => <Picker {...all} /> };
}

function outcome(props: Pick<OutcomeProps, 'reason' | 'copy'>): State {
  return {
    sizes: frame,
    view: () => <Outcome text={plainText} lang="es" onCopy={ignore} onClose={ignore} {...props} />,
  };
}

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

const plain = hits.map((hit) => ({ ...hit, reason: '' }));

const library: LibraryFacts = {
  name: 'WISP del Este',
  version: 12,
  answers: 103,
  since: '2026-11-20T14:05:00Z',
  source: 'file',
};

function LibraryPage({ result }: { readonly result?: OpenResult }): JSX.Element {
  const texts = useTexts();
  return (
    <Page title={texts('options_title')}>
      <LibraryCard
        library={result?.ok ? { ...library, before: 'Biblioteca inicial para WISP' } : library}
        result={result}
        onOpen={ignore}
        onRestore={ignore}
      />
      <SettingsForm settings={{ ...defaultSettings, agent: 'Luis' }} saved onChange={ignore} />
      <MyData uses={1284} onExport={ignore} onDelete={ignore} />
    </Page>
  );
}

const problems = [
  'wisp.json: la respuesta «cobertura» está dos veces. Cambie el id de una de las dos.',
  'wisp.json, respuesta «pago-tarde», body: no hay ninguna constante {{recargo}}.',
  'wisp.json, respuesta #14: falta «title».',
];

const messages: readonly PracticeMessage[] = [
  { id: 'm1', direction: 'in', text: 'Buenas tardes', time: '14:02' },
  { id: 'm2', direction: 'out', text: 'Buenas tardes, Ana. ¿En qué le ayudo?', time: '14:02' },
  {
    id: 'm3',
    direction: 'in',
    text: 'Buenas, ¿por qué no me llega el wifi al cuarto de atrás?',
    time: '14:05',
  },
  {
    id: 'm4',
    direction: 'out',
    text: 'Hola, Ana. *El alcance del wifi depende de su casa*:\n\n1. Ponga el router en el centro.\n2. Aléjelo de _espejos_.',
    time: '14:06',
  },
];

function practice(shown: readonly PracticeMessage[], situation?: string): State {
  const view = () => (
    <Practice
      customer="Ana López"
      messages={shown}
      situation={situation}
      lang="es"
      editorRef={{ current: null }}
      onSituation={ignore}
      onSend={ignore}
    />
  );
  return {
    sizes: [
      [320, 900],
      [1280, 800],
    ],
    view,
  };
}

export const states: Readonly<Record<string, State>> = {
  'picker-suggestions': picker({}),
  'picker-asked': picker({ selected: 2 }),
  'picker-results': picker({ query: 'plan', hits: plain.slice(3, 5), status: 'results' }),
  'picker-common': picker({
    hits: plain,
    selected: undefined,
    status: 'common',
    notice: 'no-match',
  }),
  'picker-unreadable': picker({
    hits: plain,
    selected: undefined,
    status: 'common',
    notice: 'unreadable',
  }),
  'picker-no-direction': picker({
    hits: plain,
    selected: 7,
    status: 'common',
    notice: 'no-direction',
  }),
  'picker-copy-only': picker({ notice: 'copy-only' }),
  'picker-empty': picker({ query: 'xilófono', hits: [], selected: undefined, status: 'empty' }),
  'picker-loading': picker({ hits: [], selected: undefined, status: 'loading' }),
  'picker-not-ready': picker({
    hits: [],
    selected: undefined,
    status: 'empty',
    notice: 'not-ready',
    version: undefined,
  }),
  'picker-picture': picker({ hits: illustrated(1), pictureUrls }),
  'picker-pictures': picker({ hits: illustrated(3), pictureUrls }),
  'ask-form': {
    sizes: frame,
    view: () => (
      <AskForm hit={visitHit} values={values} lang="es" onBack={ignore} onInsert={ignore} />
    ),
  },
  'ask-form-half': {
    sizes: frame,
    view: () => (
      <AskForm
        hit={visitHit}
        values={{ ...values, fecha: 'martes 24' }}
        lang="es"
        onBack={ignore}
        onInsert={ignore}
      />
    ),
  },
  hint: {
    sizes: [
      [304, 28],
      [560, 28],
    ],
    view: () => <Hint hit={wifiHit} lang="es" onTake={ignore} onHide={ignore} />,
  },
  inline: {
    sizes: [
      [320, 179],
      [560, 179],
    ],
    view: () => (
      <InlineList typed="s" hits={hits} selected={2} values={values} lang="es" onChoose={ignore} />
    ),
  },
  'inline-exact': {
    sizes: [
      [320, 67],
      [560, 67],
    ],
    view: () => (
      <InlineList
        typed="cober"
        hits={hits.slice(0, 1)}
        selected={0}
        values={values}
        lang="es"
        onChoose={ignore}
      />
    ),
  },
  'outcome-box-gone': outcome({ reason: 'box-gone' }),
  'outcome-changed': outcome({ reason: 'conversation-changed' }),
  'outcome-refused': outcome({ reason: 'refused' }),
  'outcome-no-editor': outcome({ reason: 'no-editor' }),
  'outcome-covered': outcome({ reason: 'covered' }),
  'outcome-copied': outcome({ reason: 'refused', copy: 'done' }),
  'outcome-failed': outcome({ reason: 'refused', copy: 'failed' }),
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
  options: { sizes: page, view: () => <LibraryPage /> },
  'options-opened': { sizes: page, view: () => <LibraryPage result={{ ok: true }} /> },
  'options-problems': {
    sizes: page,
    view: () => <LibraryPage result={{ ok: false, problems }} />,
  },
  'popup-on-a-host': {
    sizes: [[320, 660]],
    view: () => (
      <Popup
        library={{ ...library, source: 'starter', name: 'Biblioteca inicial para WISP' }}
        on={{ whatsapp: true, practice: false }}
        health={{ boxes: 1, messages: 12, direction: false }}
        reported="done"
        forbidden={['whatsapp']}
        onToggle={ignore}
        onOptions={ignore}
        onPractice={ignore}
      />
    ),
  },
  popup: {
    sizes: [[320, 440]],
    view: () => (
      <Popup
        library={{ ...library, source: 'starter', name: 'Biblioteca inicial para WISP' }}
        on={{ whatsapp: true, practice: false }}
        onToggle={ignore}
        onOptions={ignore}
        onPractice={ignore}
      />
    ),
  },
  practice: practice(messages, 'wifi'),
  'practice-empty': practice([]),
};
