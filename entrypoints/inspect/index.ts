import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { healthOf, type Health } from '@/utils/hosts/health';
import { hostFor } from '@/utils/hosts/registry';
import { structureOf } from '@/utils/hosts/structure';

export interface Inspection {
  readonly health: Health;
  /** For the maintainers: what the page is built of, without a word of anybody. */
  readonly structure: string;
}

/** Put into the tab in front when the agent asks how well its page is read; not before. */
export default defineUnlistedScript((): Inspection | undefined => {
  const host = hostFor(location.href);
  return host && { health: healthOf(host, document), structure: structureOf(document.body) };
});
