import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const endpointCommand = path.join(root, 'entrypoints/commands/endpoint.ts');

export interface Ready {
  readonly url: string;
  readonly ownerLink: string;
  readonly joinLink: string;
}

export interface ProcessOptions {
  /** Where its files are, and the owner's key. */
  readonly folder: string;
  readonly port: number;
  /** Address of a PostgreSQL, for one that does not keep its data in the folder. */
  readonly database?: string | undefined;
  /** Another program that takes the same arguments and prints the same line. */
  readonly command?: string | undefined;
}

/** The endpoint as a process of its own, that can be killed. */
export class EndpointProcess {
  private child: ChildProcess | undefined;

  constructor(private readonly options: ProcessOptions) {}

  /** @returns the line that it prints when it is ready */
  start(): Promise<Ready> {
    const { folder, port, database, command = endpointCommand } = this.options;
    const key = path.join(folder, 'owner-key.json');
    const args = ['--port', String(port), '--data', folder, '--owner-key', key];
    const child = spawn(process.execPath, ['--import', 'tsx', command, ...args], {
      cwd: root,
      env: {
        ...process.env,
        TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.commands.json'),
        ...(database ? { DATABASE_URL: database } : {}),
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.child = child;
    return new Promise((resolve, reject) => {
      child.stdout.once('data', (line: Buffer) => resolve(JSON.parse(line.toString()) as Ready));
      child.once('exit', (code) => reject(new Error(`the endpoint ended with ${code}`)));
    });
  }

  private get running(): ChildProcess {
    if (!this.child) throw new Error('it was not started');
    return this.child;
  }

  /** Not an instruction of it runs any more; the kernel ends what it was asked for. */
  freeze(): void {
    this.running.kill('SIGSTOP');
  }

  end(signal: NodeJS.Signals): Promise<number | null> {
    const child = this.running;
    return new Promise((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
      child.once('exit', (code) => resolve(code));
      child.kill(signal);
    });
  }
}
