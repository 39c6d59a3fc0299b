import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWaker } from '../host.content/waker';

/** The waker: all that runs on pages of Facebook where no chat is in use. */
export default defineUnlistedScript(() => startWaker(window));
