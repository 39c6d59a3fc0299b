import type { Page } from 'puppeteer-core';
import { launch, type Driven } from '../e2e/harness/browsers';
import { frameOf, press, until } from '../e2e/harness/drive';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { startServer } from '../e2e/harness/server';
import { builtFor, starter } from '../e2e/support';
import { print } from './figure';
import type { BenchOptions } from './options';
import { soakHosts, type SoakHost } from './soak-hosts';
import { turns, type Turn } from './soak-turns';

/** Answers that ask for nothing: what must stand in the box is known beforehand. */
const plain = starter.answers.filter(({ body, shortcut }) => {
  const names = [...body.matchAll(/\{\{\s*([^}\s]+)\s*\}\}/g)].map(([, name = '']) => name);
  const constants = Object.keys(starter.constants ?? {});
  return (
    shortcut !== undefined && names.every((name) => name === 'cliente' || constants.includes(name))
  );
});

interface Tally {
  inserted: number;
  refused: number;
  sends: number;
  readonly wrong: string[];
}

/** What stands before and behind the caret; a caret between two words, as an agent's may be. */
const surroundings = [
  ['', ''],
  ['Hola. ', ''],
  ['Buenas: ', ' Quedo atento.'],
] as const;

/** The same numbers in every run, so that what went wrong can be seen again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

class Soak {
  readonly tally: Tally = { inserted: 0, refused: 0, sends: 0, wrong: [] };
  private readonly draw = numbers(20_261_124);

  constructor(
    private readonly page: Page,
    private readonly host: SoakHost,
  ) {}

  private async reads(wanted: readonly string[], what: string): Promise<void> {
    let text = '';
    const isSo = async () => wanted.includes((text = await this.host.text(this.page)));
    await until(isSo, what).catch(() => {
      throw new Error(`${what}: ${JSON.stringify(text)}, wanted ${JSON.stringify(wanted)}`);
    });
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.draw(list.length)] as T;
  }

  /** One insertion by a way drawn by lot; every seventh has the conversation switched in the middle. */
  async round(n: number): Promise<void> {
    const turn = this.pick(turns);
    const answer = this.pick(plain);
    const around = turn.isOffered ? surroundings[0] : this.pick(surroundings);
    const switches = n % 7 === 3;
    const name = `${n} ${turn.name} ${answer.id}${switches ? ' switched' : ''}`;
    try {
      await (switches
        ? this.switched(turn, answer.shortcut ?? '', around)
        : this.inserted(turn, answer.shortcut ?? '', around));
    } catch (cause) {
      const { message } = cause as Error;
      this.tally.wrong.push(`${name}: ${message}`);
    }
    this.tally.sends += await this.host.sends(this.page);
  }

  private async begin(turn: Turn, shortcut: string, [before, after]: readonly [string, string]) {
    const { page, host } = this;
    await host.show(page, 'first');
    await host.reset(page, before + after, before.length);
    return turn.choose({ page, frame: await frameOf(page), shortcut, host });
  }

  private async inserted(turn: Turn, shortcut: string, around: readonly [string, string]) {
    const { page, host, tally } = this;
    const [before, after] = around;
    const chosen = await this.begin(turn, shortcut, around);
    const answer = starter.answers.find(chosen.isOf);
    if (!answer || !plain.includes(answer)) throw new Error('another answer than was drawn');
    const text = host.shown(answer.id);
    await chosen.take();
    await this.reads([before + text + after], 'text');
    if (!(await host.isCaretBehind(page, before + text))) throw new Error('caret elsewhere');
    await press(page, 'Control+z');
    await this.reads([before + (turn.typed?.(shortcut) ?? '') + after], 'one undo');
    tally.inserted += 1;
  }

  /**
   * The conversation goes while the answer is chosen, or in the moment of choosing: the other gets
   * nothing, the first all or nothing.
   */
  private async switched(turn: Turn, shortcut: string, around: readonly [string, string]) {
    const { page, host, tally } = this;
    const [before, after] = around;
    const chosen = await this.begin(turn, shortcut, around);
    const isLate = !turn.isOffered && this.draw(2) === 0;
    await Promise.all([isLate ? chosen.take() : undefined, host.show(page, 'other')]);
    await press(page, 'Escape');
    await this.reads([''], 'the other conversation');
    await host.show(page, 'first');
    const answer = starter.answers.find(chosen.isOf);
    const left = before + (turn.typed?.(shortcut) ?? '') + after;
    const whole = isLate && answer ? [before + host.shown(answer.id) + after] : [];
    await this.reads(host.keepsDrafts ? [left, ...whole] : [''], 'the first conversation');
    tally.refused += 1;
  }
}

async function soak(driven: Driven, host: SoakHost, rounds: number): Promise<Tally> {
  const page = await host.open(driven);
  const running = new Soak(page, host);
  for (let n = 0; n < rounds; n += 1) await running.round(n);
  const errors = await host.errors(page);
  running.tally.wrong.push(...errors.map((error) => `page error: ${error}`));
  await page.close();
  return running.tally;
}

async function soakIn(kind: BrowserKind, { hosts, rounds }: BenchOptions): Promise<void> {
  const server = await startServer();
  const driven = await launch(kind, { extension: builtFor(kind), port: server.port, lang: 'es' });
  try {
    for (const host of soakHosts.filter(({ site }) => hosts.includes(site))) {
      const { inserted, refused, sends, wrong } = await soak(driven, host, rounds);
      print({
        figure: `soak ${host.name}, ${kind}`,
        inserted,
        refused,
        wrong: wrong.length,
        sends,
        unit: 'rounds',
      });
      for (const line of wrong) console.error(`  ${line}`);
    }
  } finally {
    await driven.close();
    await server.close();
  }
}

/**
 * Insertions in every host and browser by all ways, `rounds` each: text, caret, one undo step, no
 * send; with the conversation switched in the middle of every seventh: nothing in either.
 */
export async function soakBench(options: BenchOptions): Promise<void> {
  for (const kind of options.kinds) await soakIn(kind, options);
}
