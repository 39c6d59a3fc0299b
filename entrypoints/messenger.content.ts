import { defineContentScript } from 'wxt/utils/define-content-script';
import { messenger } from '@/utils/hosts/messenger';
import { chatPages } from '@/utils/hosts/messenger-marks';
import { run } from './host.content/run';

export default defineContentScript({
  matches: chatPages,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: (ctx) => run(messenger, ctx.signal),
});
