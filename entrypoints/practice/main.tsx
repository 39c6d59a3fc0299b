import type { JSX } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import { mount } from '@/components/mount';
import { Practice, type PracticeMessage } from '@/components/practice/practice';
import type { Situation } from '@/components/practice/situations';
import { gateKeys } from '@/entrypoints/host.content/key-gate';
import { startSession, type Session } from '@/entrypoints/host.content/session';
import type { Settings } from '@/utils/domain/settings';
import { practice } from '@/utils/hosts/practice';
import { now } from '@/utils/platform/clock';
import { text } from '@/utils/platform/texts';
import { loadSettings, watchSettings } from '@/utils/settings/settings';
import { createPracticeEditor, type PracticeEditor } from './editor';

function message(direction: 'in' | 'out', said: string): PracticeMessage {
  const time = now().toLocaleTimeString(text('language').replace('_', '-'), { timeStyle: 'short' });
  return { id: crypto.randomUUID(), direction, text: said, time };
}

function App(): JSX.Element {
  const [messages, setMessages] = useState<readonly PracticeMessage[]>([]);
  const [situation, setSituation] = useState<string>();
  const editor = useRef<PracticeEditor | undefined>(undefined);
  const send = useCallback(() => {
    const said = editor.current?.take().trim();
    if (said) setMessages((before) => [...before, message('out', said)]);
  }, []);
  const attach = useCallback((element: HTMLDivElement | null) => {
    if (!element || editor.current) return;
    element.setAttribute('data-practice-box', '');
    editor.current = createPracticeEditor(element, send);
  }, []);
  const choose = ({ id, text: said }: Situation) => {
    setSituation(id);
    setMessages([message('in', text(said))]);
    editor.current?.take();
    editor.current?.focus();
  };
  return (
    <Practice
      customer={text('practice_customer')}
      messages={messages}
      situation={situation}
      lang="es"
      editorRef={attach}
      onSituation={choose}
      onSend={send}
    />
  );
}

async function start(): Promise<void> {
  mount(<App />, text);
  const ever = new AbortController().signal;
  let session: Session | undefined;
  let life = new AbortController();
  const keys = gateKeys(window, (event) => session?.takesKey(event) ?? false, ever);
  const apply = (settings: Settings) => {
    life.abort();
    life = new AbortController();
    session = startSession({ host: practice, settings, keys, page: document, signal: life.signal });
  };
  watchSettings(apply, ever);
  apply(await loadSettings());
}

void start();
