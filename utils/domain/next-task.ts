/**
 * Resolves in a task of its own, once all that is under way has been told to everybody. Not by a timer:
 * those are slow in a page or frame that was hidden.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
