import type { ComponentChildren, JSX } from 'preact';

/** The mark of the product: two voices of one length inside a speech bubble. */
export function Mark({ size = 16 }: { readonly size?: number }): JSX.Element {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        class="mark-bubble"
        d="M4 1h8a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H7.6l-3.2 2.6A.5.5 0 0 1 3.6 15.2V13A3 3 0 0 1 1 10V4a3 3 0 0 1 3-3Z"
      />
      <rect class="mark-voice" x="4" y="4" width="8" height="2" rx="1" />
      <rect class="mark-voice" x="4" y="8" width="8" height="2" rx="1" />
    </svg>
  );
}

function Line({
  children,
  size = 16,
}: {
  children: ComponentChildren;
  size?: number;
}): JSX.Element {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export function CloseIcon(): JSX.Element {
  return (
    <Line>
      <path d="m4.5 4.5 7 7m0-7-7 7" />
    </Line>
  );
}

export function BackIcon(): JSX.Element {
  return (
    <Line>
      <path d="M9.5 3.5 5 8l4.5 4.5" />
    </Line>
  );
}

export function NoticeIcon(): JSX.Element {
  return (
    <Line>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.4v3.4M8 5.1v.1" />
    </Line>
  );
}

export function DoneIcon(): JSX.Element {
  return (
    <Line>
      <path d="m3.5 8.5 3 3 6-7" />
    </Line>
  );
}

export function SendIcon(): JSX.Element {
  return (
    <Line>
      <path d="M2.5 3 14 8 2.5 13l1.6-5L2.5 3Zm1.6 5H9" />
    </Line>
  );
}
