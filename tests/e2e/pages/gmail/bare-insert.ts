interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string },
  ): {
    createHTML(html: string): string;
  };
}

let policy: ReturnType<Policies['createPolicy']> | undefined;

/** The server lets this page alone have this policy, once: without it a page inserts no HTML. */
function trusted(html: string): string {
  const { trustedTypes } = window as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy('bare-insert', { createHTML: (given) => given });
  return policy?.createHTML(html) ?? html;
}

/** Puts HTML at the caret of `body` by the shortest way there is; ms until `isThere`. */
export function bareInsert(
  body: HTMLElement,
  html: string,
  isThere: () => boolean,
): Promise<number> {
  return new Promise<number>((resolve, reject) => {
    const started = performance.now();
    const changed = () => {
      if (!isThere()) return;
      resolve(performance.now() - started);
      body.removeEventListener('input', changed);
    };
    body.addEventListener('input', changed);
    document.execCommand('insertHTML', false, trusted(html));
    // It is done by now, or was refused.
    reject(new Error('the text did not arrive'));
  });
}
