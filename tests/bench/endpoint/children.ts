import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '@/entrypoints/commands/shell';
import type { Loaded, Order } from './load';

/** A process and the lines that it writes. */
export interface Child {
  readonly pid: number;
  /** @throws where it ends before */
  line(): Promise<string>;
  /** How long it takes to end, ms. */
  end(signal: NodeJS.Signals): Promise<number>;
}

function ended(process: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (process.exitCode !== null || process.signalCode !== null) resolve();
    else process.once('exit', () => resolve());
  });
}

export function childOf(program: string, args: readonly string[], cwd = root): Child {
  const env = {
    ...process.env,
    DATABASE_URL: '',
    TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.commands.json'),
  };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    pid: child.pid ?? 0,
    line: async () => {
      const next = await lines.next();
      if (next.done) throw new Error(`${program} ${args.join(' ')} ended without a word`);
      return next.value;
    },
    end: async (signal) => {
      const from = performance.now();
      child.kill(signal);
      await ended(child);
      return performance.now() - from;
    },
  };
}

/** One of our scripts beside this file. */
export function scriptOf(name: string, ...args: string[]): Child {
  const file = path.join(import.meta.dirname, name);
  return childOf(process.execPath, ['--import', 'tsx', file, ...args]);
}

export interface Load {
  /** Once the server answers it. */
  readonly begun: Promise<void>;
  readonly done: Promise<Loaded>;
}

export function loadOf(order: Order): Load {
  const child = scriptOf('load.ts', JSON.stringify(order));
  const first = child.line();
  const last = first.then((line) => (line === 'begun' ? child.line() : line));
  return {
    begun: first.then(() => undefined),
    done: last.then((line) => JSON.parse(line) as Loaded),
  };
}

/** The most memory that a process or one of its children ever had, bytes; Linux. */
export function peakOf(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  const [, own = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  const below = children === '' ? [] : children.split(' ').map((one) => peakOf(Number(one)));
  return Math.max(Number(own) * 1024, ...below);
}

/** The last of a line of processes that each wait for the next. */
export function innermost(pid: number): number {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return child ? innermost(Number(child)) : pid;
}
