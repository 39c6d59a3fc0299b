import { launch } from '../e2e/harness/browsers';
import type { BrowserKind } from '../e2e/harness/find-browser';
import { startServer } from '../e2e/harness/server';
import { builtFor, openChat, type Stage } from '../e2e/support';

/** A browser with the built extension, its starter library in use; closed after `play`. */
export async function withStage<T>(kind: BrowserKind, play: (stage: Stage) => Promise<T>) {
  const server = await startServer();
  const driven = await launch(kind, { extension: builtFor(kind), port: server.port, lang: 'es' });
  try {
    return await play({ driven, chat: (knobs) => openChat(driven, knobs) });
  } finally {
    await driven.close();
    await server.close();
  }
}
