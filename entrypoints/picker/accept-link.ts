import { ask } from '@/utils/messaging/client';

/**
 * Waits for the port that our own script in this tab hands over, with a word that the background
 * vouches for. Anyone may frame this page and post to it: without the word it stays blank.
 */
export function acceptLink(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const offered = (event: MessageEvent<unknown>) => {
      const { nonce } = (event.data ?? {}) as { nonce?: unknown };
      const [port] = event.ports;
      if (typeof nonce !== 'string' || !port) return;
      void ask('frame/accept', { nonce }).then((reply) => {
        if (!reply?.accepted) return;
        removeEventListener('message', offered);
        resolve(port);
      });
    };
    addEventListener('message', offered);
  });
}
