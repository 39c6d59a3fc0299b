import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/utils/messaging/server';
import { openUseStore } from '@/utils/stats/use-store';
import { onTimeToSync } from './alarms';
import { onCommands } from './commands';
import { onInstall } from './install';
import { handlers } from './messages';
import { TeamWork } from './team';

/** Owns the library and the counts. Every listener is added before anything is awaited. */
export default defineBackground({
  type: 'module',
  main() {
    const uses = openUseStore();
    const team = new TeamWork(uses);
    serve(handlers(uses, team));
    onTimeToSync(() => void team.trySync());
    onInstall();
    onCommands();
  },
});
