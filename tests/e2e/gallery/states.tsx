import type { JSX } from 'preact';
import { LibraryCard, type OpenResult } from '@/components/options/library-card';
import type { LibraryFacts } from '@/components/options/library-facts';
import { MyData } from '@/components/options/my-data';
import { Page } from '@/components/options/page';
import { SettingsForm } from '@/components/options/settings-form';
import { TeamCard, type TeamCardProps } from '@/components/options/team-card';
import { AskForm, type AskFormProps } from '@/components/picker/ask-form';
import { Hint } from '@/components/picker/hint';
import { InlineList } from '@/components/picker/inline-list';
import { Popup } from '@/components/popup/popup';
import { Practice, type PracticeMessage } from '@/components/practice/practice';
import { useTexts } from '@/components/texts';
import { defaultSettings } from '@/utils/domain/settings';
import { understand } from '@/utils/format/understand';
import { hosts } from '@/utils/hosts/registry';
import { markerOf } from '@/utils/suggest/marks';
import { stemOf } from '@/utils/suggest/stem';
import { balanceHit, hits, letters, planHit, values, visitHit, wifiHit } from './data';
import { pictureStates } from './picture-states';
import { frame, ignore, outcome, picker, type State } from './state';

const page = [
  [320, 900],
  [1000, 900],
] as const;

const marksIn = markerOf(['plan'], stemOf('es'));

/** The day on which the gallery is open. */
const now = new Date(2026, 10, 24, 10);

function askForm(props: Partial<AskFormProps>): State {
  const all: AskFormProps = {
    hit: visitHit,
    values,
    understand: (ask, typed) => understand(ask, typed, { now, language: 'es' }),
    lang: 'es',
    trustedOnly: false,
    onBack: ignore,
    onInsert: ignore,
    ...props,
  };
  return { sizes: frame, view: () => <AskForm {...all} /> };
}

/** Where several are shown at once, at most one has the focus. */
function enterChoice(root: HTMLElement): void {
  root.querySelector('[role="combobox"]')?.dispatchEvent(new FocusEvent('focus'));
}

function pressInsert(root: HTMLElement): void {
  root.querySelector<HTMLElement>('.button-primary')?.click();
}

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

const member: NonNullable<TeamCardProps['team']> = {
  place: 'respuestas.wispdeleste.example',
  role: 'agent',
  shares: true,
  isKnown: true,
  fingerprint: '4f2a 91c0 7be3 d518 06aa',
  unsent: 3,
  isStale: false,
  release: 42,
  confirmed: '2026-11-20T14:05:00.000Z',
};

const findings = [
  { kind: 'number', answer: 'formas-de-pago', detail: '0012345678' },
  { kind: 'link', answer: 'formas-de-pago', detail: 'pagos.example' },
] as const;

function TeamPage(props: Partial<TeamCardProps>): JSX.Element {
  const texts = useTexts();
  return (
    <Page title={texts('options_title')}>
      <TeamCard
        team={null}
        onJoin={ignore}
        onSync={ignore}
        onLeave={ignore}
        onAccept={ignore}
        {...props}
      />
      <LibraryCard library={{ ...library, source: 'team' }} />
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
  ...pictureStates,
  'picker-suggestions': picker({}),
  'picker-asked': picker({ selected: 2 }),
  'picker-held': picker({ concern: 'held' }),
  'picker-messenger': picker({ look: 'messenger' }),
  'picker-mail': picker({ look: 'gmail', hits: letters }),
  'picker-mail-plain': picker({ look: 'plain', hits: letters }),
  'picker-results': picker({
    query: 'plan',
    hits: [plain[4], plain[3]].flatMap((hit) =>
      hit ? [{ ...hit, marks: marksIn(hit.title) }] : [],
    ),
    status: 'results',
  }),
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
  'ask-form': askForm({}),
  'ask-form-half': askForm({ values: { ...values, fecha: 'jueves 26' } }),
  'ask-form-past': askForm({ values: { ...values, fecha: '20/11', hora: '10:00' } }),
  'ask-form-choice': {
    ...askForm({ hit: planHit }),
    after: enterChoice,
  },
  'ask-form-chosen': {
    ...askForm({ hit: planHit, values: { ...values, detalle: 'de noche', plan: '30' } }),
    after: enterChoice,
  },
  'ask-form-amount': askForm({ hit: balanceHit, values: { ...values, monto: '1500' } }),
  'ask-form-unclear': {
    ...askForm({ hit: balanceHit, values: { ...values, monto: '1.500' } }),
    after: pressInsert,
  },
  'ask-form-unclear-date': {
    ...askForm({ values: { ...values, fecha: 'cuando pueda' } }),
    after: pressInsert,
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
  options: { sizes: page, view: () => <LibraryPage /> },
  'options-opened': { sizes: page, view: () => <LibraryPage result={{ ok: true }} /> },
  'options-problems': {
    sizes: page,
    view: () => <LibraryPage result={{ ok: false, problems }} />,
  },
  'options-join': {
    sizes: page,
    view: () => <TeamPage link="https://respuestas.example/join#1.4f2a" result="code-used" />,
  },
  'options-member': { sizes: page, view: () => <TeamPage team={member} result="joined" /> },
  'options-held': {
    sizes: page,
    view: () => <TeamPage team={{ ...member, held: { version: 43, findings } }} />,
  },
  'options-files': {
    sizes: page,
    view: () => <TeamPage team={{ ...member, shares: false, isKnown: false }} />,
  },
  'options-distrust': {
    sizes: page,
    view: () => <TeamPage team={{ ...member, isStale: true, trouble: 'bad-signature' }} />,
  },
  'popup-on-a-host': {
    sizes: [[320, 660]],
    view: () => (
      <Popup
        library={{ ...library, source: 'starter', name: 'Biblioteca inicial para WISP' }}
        hosts={hosts.map(({ id }) => id)}
        off={[]}
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
        hosts={hosts.map(({ id }) => id)}
        off={[]}
        onToggle={ignore}
        onOptions={ignore}
        onPractice={ignore}
      />
    ),
  },
  practice: practice(messages, 'wifi'),
  'practice-empty': practice([]),
};
