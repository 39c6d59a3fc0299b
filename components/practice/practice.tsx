import type { JSX, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { AnswerText } from '@/components/answer/answer-text';
import { Mark, SendIcon } from '@/components/icons';
import { useKeyName, usualOpenKey } from '@/components/key-name';
import { useTexts } from '@/components/texts';
import { situations, type Situation } from './situations';
import '@/components/theme.css';
import '@/components/controls.css';
import './practice.css';

export interface PracticeMessage {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly text: string;
  /** As it is shown: `14:05`. */
  readonly time: string;
}

export interface PracticeProps {
  /** Name of the simulated customer. */
  readonly customer: string;
  readonly messages: readonly PracticeMessage[];
  /** Id of the situation that was chosen last. */
  readonly situation?: string | undefined;
  /** Language of the messages (BCP 47). */
  readonly lang?: string | undefined;
  /** The key that opens the list, as settings know it: `Control+Space`. */
  readonly openKey?: string | undefined;
  /** The element that the editor lives in; its children are the editor's alone. */
  readonly editorRef: Ref<HTMLDivElement>;
  readonly onSituation: (situation: Situation) => void;
  readonly onSend: () => void;
}

/** A chat with a customer who is not there, with a real editor, to learn the keys on. */
export function Practice(props: PracticeProps): JSX.Element {
  const texts = useTexts();
  return (
    <div class="practice">
      <aside class="practice-side">
        <header class="practice-name">
          <Mark size={28} />
          <h1>{texts('practice_title')}</h1>
        </header>
        <Steps openKey={props.openKey ?? usualOpenKey} />
        <Situations {...props} />
      </aside>
      <Chat {...props} />
    </div>
  );
}

function Steps({ openKey }: { readonly openKey: string }): JSX.Element {
  const texts = useTexts();
  const keyName = useKeyName();
  return (
    <section class="practice-steps" aria-labelledby="practice-how">
      <h2 id="practice-how">{texts('practice_how')}</h2>
      <ol>
        <li>{texts('practice_step_choose')}</li>
        <li>{texts('practice_step_open', keyName(openKey))}</li>
        <li>{texts('practice_step_insert')}</li>
      </ol>
    </section>
  );
}

function Situations({ onSituation, situation }: PracticeProps): JSX.Element {
  const texts = useTexts();
  return (
    <section class="practice-situations" aria-labelledby="practice-situations">
      <h2 id="practice-situations">{texts('practice_situations')}</h2>
      <ul>
        {situations.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="situation"
              aria-pressed={one.id === situation}
              onClick={() => {
                onSituation(one);
              }}
            >
              {texts(one.title)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Chat(props: PracticeProps): JSX.Element {
  const texts = useTexts();
  return (
    <main class="chat" data-practice-chat>
      <header class="chat-top">
        <span class="chat-face" aria-hidden="true">
          {props.customer.slice(0, 1)}
        </span>
        <div>
          <h2 data-practice-customer>{props.customer}</h2>
          <p class="quiet">{texts('practice_simulated')}</p>
        </div>
      </header>
      <Messages {...props} />
      <div class="chat-compose">
        <div
          ref={props.editorRef}
          class="chat-editor"
          contentEditable
          role="textbox"
          aria-multiline="true"
          aria-label={texts('practice_compose')}
          data-placeholder={texts('practice_compose')}
        />
        <button type="button" class="button button-primary chat-send" onClick={props.onSend}>
          <SendIcon />
          <span>{texts('practice_send')}</span>
        </button>
      </div>
    </main>
  );
}

function Messages({ lang, messages }: PracticeProps): JSX.Element {
  const texts = useTexts();
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (log.current) log.current.scrollTop = log.current.scrollHeight;
  }, [messages.length]);
  return (
    <div class="chat-log" ref={log} role="log" aria-label={texts('practice_messages')} tabIndex={0}>
      {messages.length === 0 && <p class="chat-empty">{texts('practice_empty')}</p>}
      {messages.map((message) => (
        <Row key={message.id} message={message} lang={lang} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly message: PracticeMessage;
  readonly lang: string | undefined;
}

/** The attributes are what the practice host reads: the row's, and the text without its time. */
function Row({ lang, message }: RowProps): JSX.Element {
  const texts = useTexts();
  const incoming = message.direction === 'in';
  return (
    <div class="chat-row" data-direction={message.direction} data-message-id={message.id}>
      <div class="bubble">
        <span class="visually-hidden">
          {texts(incoming ? 'practice_they_said' : 'practice_you_said')}
        </span>
        <div data-message-text>
          <AnswerText body={[message.text]} lang={lang} />
        </div>
        <time>{message.time}</time>
      </div>
    </div>
  );
}
