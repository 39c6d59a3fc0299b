import { defineContentScript } from 'wxt/utils/define-content-script';
import { mailEditors } from '@/utils/editors/mail-registry';
import { gmail } from '@/utils/hosts/gmail';
import { run } from './host.content/run';

export default defineContentScript({
  matches: [...gmail.matches],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => run(gmail, ctx.signal, mailEditors),
});
