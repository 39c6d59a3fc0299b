/** The endpoint on PGlite as it comes, without our files that sync: for `powercut --stock` alone. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import { endpoint } from '../../../server/app';
import { migrate } from '../../../server/store/migrations';
import { storeOver } from '../../../server/store/pglite';
import type { Store } from '../../../server/store/store';
import { makeTeam } from '@/entrypoints/commands/own-team';

async function stockStore(folder: string): Promise<Store> {
  mkdirSync(folder, { recursive: true });
  const database = await PGlite.create({ dataDir: path.join(folder, 'pg') });
  return storeOver(database, () => database.close());
}

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { port: text, data: text, 'owner-key': text } });
const { port, data = '', 'owner-key': key = '' } = values;
const store = await stockStore(data);
await migrate(store);
const url = `http://127.0.0.1:${port}`;
const made = await endpoint({ store, publicUrl: () => url, logs: false });
if (!(await made.library.keys())) await makeTeam(made, key);
await made.app.listen({ port: Number(port), host: '127.0.0.1' });
console.log(JSON.stringify({ url }));
