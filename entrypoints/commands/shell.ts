import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  readonly status: number;
  /** What it printed, both streams as they came. */
  readonly output: string;
}

export interface RunOptions {
  /** Shows what is printed as it comes, instead of keeping it for later. */
  readonly live?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program at the root of the project. */
export function run(
  program: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.live) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** A program that a package of ours installs, run with the Node that runs us. */
export function tool(name: string, args: readonly string[], options?: RunOptions): Promise<Run> {
  return run(path.join(root, 'node_modules/.bin', name), args, options);
}
