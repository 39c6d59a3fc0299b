export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The port of the server that stands in for the hosts. */
  readonly port: number;
  /**
   * Left out: as the browser comes. `blocked` is the harshest case: Chromium refuses the frame of
   * an extension IndexedDB, localStorage and locks only with storage partitioning off as well.
   */
  readonly thirdPartyCookies?: 'blocked' | 'allowed';
  /** Default true. */
  readonly headless?: boolean;
  /** A profile to keep; without it one is made and removed on close. */
  readonly profile?: string;
  /** BCP 47, asked for as `navigator.language` and, where its pack is installed, for the interface. */
  readonly lang?: string;
}
