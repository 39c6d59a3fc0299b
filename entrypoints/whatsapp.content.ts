import { defineContentScript } from 'wxt/utils/define-content-script';
import { whatsapp } from '@/utils/hosts/whatsapp';
import { run } from './host.content/run';

export default defineContentScript({
  matches: [...whatsapp.matches],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => run(whatsapp, ctx.signal),
});
