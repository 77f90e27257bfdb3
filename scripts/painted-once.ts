import type { Plugin } from 'vite';

/**
 * Lets the browser paint nothing before the start of the program has run, which is when the page gets the theme that
 * was chosen. There would be nothing to see but a background, in the wrong colour. A browser that does not know the
 * attribute paints it.
 */
export function paintedOnce(): Plugin {
  return {
    name: 'reportline:painted-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const marked = html.replace('<script type="module" ', '<script type="module" blocking="render" ');
        if (marked === html) throw new Error('The page has no script that starts it.');
        return marked;
      },
    },
  };
}
