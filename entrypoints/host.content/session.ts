import type { Settings } from '@/utils/domain/settings';
import type { Editor } from '@/utils/editors/editor';
import { restoreSelection, saveSelection } from '@/utils/editors/selection';
import type { Host } from '@/utils/hosts/host';
import { isSameConversation } from '@/utils/hosts/same-conversation';
import { insert } from '@/utils/insertion/insert';
import type { Situation, ToFrame, ToPage, View } from '@/utils/messaging/link';
import { attentionTo, type Attention } from './attention';
import { bareModifiers, isCommand, isComposing, isKey, type KeyGate } from './key-gate';
import { hold, type Opening } from './opening';
import { placePictures } from './place-pictures';
import { placeText } from './place-text';
import { restOf, type Rest } from './rest';
import { shortcutTyping, type ShortcutTyping } from './shortcut-typing';
import { stageOf, type Stage } from './stage';
import { readerOf, type Look, type PageReader, type Target } from './target';
import { watchPage } from './watch-page';

export interface SessionOptions {
  readonly host: Host;
  readonly settings: Settings;
  readonly keys: KeyGate;
  readonly page: Document;
  readonly signal: AbortSignal;
  /** What the host's boxes are written with, where it is not text alone. */
  readonly editors?: readonly Editor[] | undefined;
}

export interface Session {
  /** Opens the picker for the compose box in use; without one, to copy from. */
  open(): void;
  /** Decides about one key that came to the page; `true` takes it from the page. */
  takesKey(event: KeyboardEvent): boolean;
}

const editable = 'input, textarea, select, [contenteditable]';

/** One page's life with us: from the first conversation until `signal` aborts. */
export function startSession(options: SessionOptions): Session {
  return new PageSession(options);
}

class PageSession implements Session {
  private readonly reader: PageReader;
  private readonly attention: Attention;
  private readonly stage: Stage;
  private readonly rest: Rest;
  private readonly typing: ShortcutTyping;
  /** Has the page looked at soon: reading it is too slow for the way of a key. */
  private readonly changed: (after?: number) => void;
  private opening: Opening | undefined;
  private openings = 0;
  /** What nothing could be put into; the frame is about to tell. */
  private failed: Target | undefined;
  /** Typed behind a shortcut whose answer asks for something first. */
  private behind = '';
  /** What goes with the text that is inserted next. */
  private carried: (ToPage & { type: 'picture' }) | undefined;

  constructor(private readonly options: SessionOptions) {
    const { host, page, settings, signal } = options;
    this.reader = readerOf(host, page);
    this.rest = restOf(signal);
    this.attention = attentionTo(this.reader);
    this.stage = stageOf(page, (message) => this.receive(message), signal);
    this.typing = shortcutTyping(
      settings.trigger,
      this.reader,
      (message) => this.tellTyping(message),
      () => this.matched(0),
    );
    this.changed = watchPage(page, () => this.look(), signal);
    this.listen(page, signal);
  }

  private listen(page: Document, signal: AbortSignal): void {
    page.addEventListener('focusin', () => this.changed(), { signal });
    page.addEventListener('selectionchange', () => this.typed(), { signal });
    page.addEventListener('input', () => this.typed(), { capture: true, signal });
    page.addEventListener('pointerdown', (event) => this.pointed(event), { capture: true, signal });
    const replace = () => this.show(this.stage.view);
    page.defaultView?.addEventListener('resize', replace, { signal });
    const scrolled = () => (this.stage.view.name === 'none' ? undefined : this.changed(16));
    page.addEventListener('scroll', scrolled, { capture: true, passive: true, signal });
  }

  open(): void {
    if (this.opening) return;
    const box = this.reader.boxInUse();
    this.openFor(box && this.reader.look(box, saveSelection(box)));
  }

  takesKey(event: KeyboardEvent): boolean {
    this.rest.typed();
    if (bareModifiers.has(event.key) || isComposing(event)) return false;
    if (this.opening) return this.passOn(event);
    const box = this.reader.boxOf(this.options.page.activeElement);
    if (isKey(event, this.options.settings.key)) return this.opensAt(box, event);
    if (!box) return false;
    // The page may not have told us of the last letter yet: `Enter` comes right behind it.
    this.typing.read(box);
    return this.typing.takesKey(event);
  }

  /** The picker is open but the key came to the page: the focus is on its way, or was taken. */
  private passOn(event: KeyboardEvent): boolean {
    const at = performance.timeOrigin + event.timeStamp;
    if (!isCommand(event)) this.stage.post({ type: 'typed', key: event.key, at });
    this.stage.focus();
    return true;
  }

  private opensAt(box: HTMLElement | undefined, event: KeyboardEvent): boolean {
    if (event.repeat) return false;
    // In a box that is no conversation's every key is the page's; and so it is beside the box.
    const isElsewhere = this.options.page.activeElement?.closest(editable);
    if (!box && (isElsewhere || this.reader.boxes().length > 0)) return false;
    this.open();
    return true;
  }

  /** The page has changed: is there a conversation, and what is there to suggest from? */
  private look(): void {
    if (this.opening) return;
    const box = this.reader.boxInUse();
    if (!box) {
      this.attention.adopt(undefined);
      return this.show({ name: 'none' });
    }
    const { news, again } = this.attention.glance(box);
    if (news) this.tell(news);
    if (again !== undefined) this.changed(again);
    // Typed in a box that was not known yet.
    if (box.contains(this.options.page.activeElement)) this.typing.read(box);
    this.show(this.stage.view);
  }

  private tell(situation: Situation): void {
    // The hint was for another message; a list of shortcuts is still what the agent types.
    if (this.stage.view.name === 'hint') this.show({ name: 'none' });
    this.stage.post({ type: 'situation', situation });
  }

  /** What is typed in a conversation that the frame does not know yet is no question about the one before. */
  private tellTyping(message: ToFrame): void {
    const { target } = this.typing;
    if (target && !this.isOfKnown(target)) this.look();
    this.stage.post(message);
  }

  /** Whether the frame knows whose conversation the target is: what it fills in is of that one. */
  private isOfKnown({ identity }: Target): boolean {
    const known = this.attention.current?.target.identity;
    return known !== undefined && isSameConversation(known, identity);
  }

  /** The caret moved or the text changed. */
  private typed(): void {
    const known = this.attention.current;
    if (this.opening || !known) return;
    const { target, situation } = known;
    const isHere = target.box.contains(this.options.page.activeElement);
    this.typing.read(isHere ? target.box : undefined);
    if (!this.typing.target && this.stage.view.name === 'inline') this.show({ name: 'none' });
    // The hint is for an empty box only.
    if (this.reader.isEmpty(target.box) === situation.empty) return;
    if (this.stage.view.name === 'hint') this.show({ name: 'none' });
    // What was typed may be gone again by the time we look.
    this.attention.tellAnew();
    this.changed();
  }

  /** Without a look: to copy from. */
  private openFor(now: Look | undefined): void {
    const { page, signal } = this.options;
    this.behind += this.typing.end();
    const target = now?.target;
    const known = this.attention.adopt(now && { ...now, target: { ...now.target, at: undefined } });
    const situation = known?.situation ?? this.reader.blind();
    const number = ++this.openings;
    const mode = target ? 'insert' : 'copy';
    this.stage.post({ type: 'open', situation, mode, opening: number });
    this.opening = hold({
      number,
      page,
      stage: this.stage,
      target,
      isVain: () => target !== undefined && this.reader.objection(target) !== undefined,
      vain: () => this.abandon(),
      unanswered: () => this.closed(undefined),
      signal,
    });
    this.show({ name: 'picker' });
    this.stage.focus();
  }

  /** Ends the opening; `key` is the one that did it. `release` has to follow. */
  private leave(key?: string): Target | undefined {
    const { opening } = this;
    if (!opening) return undefined;
    this.opening = undefined;
    opening.end();
    this.rest.typed();
    this.options.keys.swallowRest(key);
    return opening.target;
  }

  private abandon(): void {
    this.leave();
    this.release();
  }

  /**
   * Puts the picker away. Last, for it costs time on the way of the text. Where nothing of the page
   * has taken the keyboard, nothing has it.
   */
  private release(): void {
    // Opened again while the text was on its way.
    if (this.opening) return;
    if (this.stage.view.name === 'picker') {
      this.show({ name: 'none' });
      this.stage.post({ type: 'closed' });
    }
    const { activeElement } = this.options.page;
    if (activeElement && activeElement === this.stage.element) this.stage.element.blur();
  }

  private pointed(event: Event): void {
    if (event.isTrusted && event.target !== this.stage.element) this.abandon();
  }

  private receive(message: ToPage): void {
    switch (message.type) {
      case 'ready':
        // A focus that was given while the frame was still loading is lost.
        if (this.opening) this.stage.focus();
        return;
      case 'focused':
        return this.stage.post({ type: 'yours' });
      case 'unfocused':
        return this.opening?.unfocused();
      case 'view':
        return this.viewed(message.view);
      case 'close':
        return this.isOfNow(message) ? this.closed(message.key) : undefined;
      case 'insert':
        if (this.isOfNow(message)) return void this.place(message);
        // Not even for the text that comes next.
        this.carried = undefined;
        return;
      case 'picture':
        this.carried = message;
    }
  }

  /** Not of a picker that has closed since, or from before one was opened. */
  private isOfNow({ opening }: ToPage & { type: 'insert' | 'close' }): boolean {
    return opening === this.opening?.number;
  }

  private viewed(view: View): void {
    if (view.name === 'inline') this.matched(view.rows);
    // The frame may not have heard yet that something is typed.
    const known = this.attention.current?.target.box;
    if (view.name === 'hint' && known && !this.reader.isEmpty(known)) {
      this.attention.tellAnew();
      return this.changed();
    }
    // The answer that was chosen without opening asks for something first.
    if (view.name === 'picker' && !this.opening) return this.openAsked();
    if (!this.opening || view.name === 'picker') this.show(view);
  }

  private closed(key: string | undefined): void {
    const target = this.leave(key);
    if (target && !this.reader.objection(target)) restoreSelection(target.box, target.at);
    this.release();
    void this.typeBehind(this.takeBehind(), target);
    this.look();
  }

  /** The frame has said how many answers a shortcut has. */
  private matched(rows: number): void {
    // Asked for first: it is where the agent typed, whatever is open by now.
    const { target } = this.typing;
    void this.typeBehind(this.typing.matched(rows), target);
  }

  private takeBehind(): string {
    const text = this.behind + this.typing.end();
    this.behind = '';
    return text;
  }

  /** What the agent typed while an answer was on its way stands behind it, or where it would have. */
  private async typeBehind(text: string, target: Target | undefined): Promise<void> {
    if (text === '' || !target) return;
    const objection = () => this.reader.objection(target);
    const { editors } = this.options;
    await insert({ box: target.box, text, at: saveSelection(target.box), objection, editors });
  }

  /** What an answer is for that was chosen without opening the picker. */
  private intended(): Target | undefined {
    return this.typing.target ?? this.attention.current?.target;
  }

  /** The frame is about to tell what came of it: in the target's conversation, or not at all. */
  private isToBeTold(target: Target): void {
    this.failed = this.reader.objection(target) ? undefined : target;
  }

  /** The frame asks for it: to fill in what the answer leaves open, or to tell what came of it. */
  private openAsked(): void {
    const target = this.failed ?? this.intended();
    this.failed = undefined;
    // Of another conversation by now: not even offered.
    if (target && this.reader.objection(target)) return this.stage.post({ type: 'closed' });
    this.openFor(target && { ...this.reader.look(target.box), target });
  }

  private async place({ about, key, text, rich }: ToPage & { type: 'insert' }): Promise<void> {
    const isSeen = this.stage.isSeen();
    const { carried } = this;
    this.carried = undefined;
    const isForThis = about === this.attention.current?.situation.id;
    const target = this.opening ? this.leave(key) : this.intended();
    if (!target || !isForThis || !this.isOfKnown(target)) {
      this.release();
      return this.typeBehind(this.takeBehind(), target);
    }
    this.options.keys.swallowRest(key);
    const { editors, host, settings } = this.options;
    const objection = () => this.reader.objection(target);
    const { trigger } = settings;
    // The agent may have switched formatting off since the answer was chosen for the box.
    const content = { text, rich: host.isPlain?.(target.box) ? undefined : rich };
    const outcome = await placeText({ target, content, isSeen, trigger, objection, editors });
    this.release();
    await this.typeBehind(this.takeBehind(), target);
    if (outcome.status !== 'inserted') this.isToBeTold(target);
    this.stage.post({ type: 'outcome', outcome });
    this.look();
    // Never half: without its text no picture either, and none for another conversation.
    if (outcome.status !== 'inserted' || carried?.about !== about) return;
    await this.placePictures(carried, target);
  }

  private async placePictures({ pictures }: ToPage & { type: 'picture' }, target: Target) {
    const atRest = () => this.rest.come(() => this.opening !== undefined);
    const objection = () => this.reader.objection(target);
    const { host } = this.options;
    const pictured = await placePictures({ host, box: target.box, pictures, objection, atRest });
    // Told in the conversation that is open by now, which may not have been looked at yet.
    if (pictured === 'stopped') this.look();
    // Put in by hand, a picture belongs where the caret is by now: behind the text.
    else if (pictured !== 'taken') this.isToBeTold({ ...target, at: saveSelection(target.box) });
    this.stage.post({ type: 'pictured', outcome: pictured });
  }

  private show(view: View): void {
    this.stage.show(view, (this.opening ? this.opening.target : this.intended())?.box);
  }
}
