/** One version of the app, as the build lists it at the head of `sw.js`. */
export interface Release {
  /** Another one for any change of any file. */
  readonly version: string;
  /**
   * Every file by its address relative to the app's folder, the page itself as the empty text, with the hash the
   * browser checks it by (as in an `integrity` attribute): half of a new version on the server is no new version.
   */
  readonly files: Readonly<Record<string, string>>;
}

/** What a page tells the version that waits when a person asks for it. */
export const USE_THE_NEW_VERSION = 'use-the-new-version';
