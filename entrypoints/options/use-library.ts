import { useState } from 'preact/hooks';
import type { LibraryCardProps, OpenResult } from '@/components/options/library-card';
import { readLibrary } from '@/utils/domain/check-library';
import { problemMessage, type Problem } from '@/utils/domain/problem';
import { ask, send } from '@/utils/messaging/client';
import type { LibrarySummary } from '@/utils/messaging/protocol';
import { text } from '@/utils/platform/texts';

function sentences(problems: readonly Problem[]): OpenResult {
  const said = problems.map((problem) => {
    const { key, substitutions } = problemMessage(problem);
    return text(key, ...substitutions);
  });
  return { ok: false, problems: said };
}

/** Checked here first: only a good file travels to the background, which checks it again. */
async function open(file: File): Promise<OpenResult> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = readLibrary(file.name, bytes);
  if (!read.ok) return sentences(read.error);
  const reply = await send('library/open', {
    file: file.name,
    text: new TextDecoder().decode(bytes),
  });
  if (!reply.ok) return { ok: false, problems: [text('library_not_stored')] };
  return reply.value.ok ? { ok: true } : sentences(reply.value.error);
}

/** The library in use, and what became of opening another. */
export function useLibrary(): LibraryCardProps & { readonly refresh: () => void } {
  const [library, setLibrary] = useState<LibrarySummary>();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<OpenResult>();
  const refresh = () => ask('library/summary').then(setLibrary);
  const onOpen = (file: File) => {
    setBusy(true);
    setResult(undefined);
    void open(file).then(async (opened) => {
      await refresh();
      setResult(opened);
      setBusy(false);
    });
  };
  const onRestore = () => {
    setBusy(true);
    void send('library/restore').then((reply) => {
      if (reply.ok) setLibrary(reply.value);
      setResult(
        reply.ok
          ? { ok: true, restored: true }
          : { ok: false, problems: [text('library_not_stored')] },
      );
      setBusy(false);
    });
  };
  return { library, busy, result, onOpen, onRestore, refresh: () => void refresh() };
}
