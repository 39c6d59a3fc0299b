import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server';
import { onCommands } from './commands';
import { onInstall } from './install';
import { handlers } from './messages';

/** Owns the library and the counts. Every listener is added before anything is awaited. */
export default defineBackground({
  type: 'module',
  main() {
    serve(handlers());
    onInstall();
    onCommands();
  },
});
