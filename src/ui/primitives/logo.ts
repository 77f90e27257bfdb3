/** The page's own icon: a file beside it, or, in the app as one file, a part of it. */
export function logo(): string | undefined {
  return document.querySelector<HTMLLinkElement>('link[rel="icon"]')?.href;
}
