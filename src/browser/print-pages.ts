/**
 * Puts pages (SVG documents) in the place of the app for as long as the browser prints them, and opens its print
 * window. Their size is in points.
 */
export function printPages(
  svgs: readonly string[],
  size: { readonly width: number; readonly height: number },
): void {
  const remove = showPages(svgs, size);
  window.addEventListener('afterprint', remove, { once: true });
  window.print();
}

const PAGES = 'printed-pages';

/** Whether something is being printed. */
export function arePagesShown(): boolean {
  return document.querySelector(`.${PAGES}`) !== null;
}

/**
 * The pages are there, on paper only, until the returned function is called. Style sheets leave nothing else of the
 * page on paper while the element is there.
 */
export function showPages(
  svgs: readonly string[],
  { width, height }: { readonly width: number; readonly height: number },
): () => void {
  const container = document.createElement('div');
  container.className = PAGES;
  container.setAttribute('aria-hidden', 'true');
  const reader = new DOMParser();
  for (const svg of svgs) {
    const page = document.createElement('div');
    page.append(document.importNode(reader.parseFromString(svg, 'image/svg+xml').documentElement, true));
    container.append(page);
  }
  document.body.append(container);
  // The policy of the page lets in no style element; a sheet made by a script is none.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${width}pt ${height}pt; margin: 0; }`);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    container.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
