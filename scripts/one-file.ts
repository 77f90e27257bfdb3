import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { type Policy, policyText } from './content-security-policy.ts';

const ICON = path.resolve(import.meta.dirname, '../public/icon.svg');

/** As the modules of `browser` start theirs: `new Worker(new URL('./some-worker.ts', import.meta.url), { … })`. */
const STARTED_WORKER = /new Worker\(new URL\('(?<file>[^']+)', import\.meta\.url\), (?<options>\{[^}]*\})\)/g;

/**
 * A page that was opened from a disk may not load a worker from beside it: its code travels in the page. The build
 * stops when one was missed.
 */
export function workersInside(): Plugin {
  return {
    name: 'reportline:workers-inside',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]src[\\/]browser[\\/].*\.ts$/, code: /new Worker\(/ },
      handler: (code) => ({ code: withWorkersInside(code), map: null }),
    },
  };
}

/** A module whose workers are built into it. Throws when it starts one in another way. */
export function withWorkersInside(module: string): string {
  const imports: string[] = [];
  const changed = module.replace(STARTED_WORKER, (_whole, file: string, options: string) => {
    const name = `WorkerInside${imports.length}`;
    imports.push(`import ${name} from '${file}?worker&inline';`);
    return `new ${name}(${options})`;
  });
  if (imports.length === 0 || /new Worker\(/.test(changed)) {
    throw new Error('A worker is started in a way scripts/one-file.ts does not know.');
  }
  return [...imports, changed].join('\n');
}

/**
 * Puts everything a page needs into the page itself, so that it works by double-click, from a share or as an
 * attachment. Its policy names the one script and the one style by their hashes and allows nothing else to run.
 */
export function oneFile(name: string): Plugin {
  return {
    name: 'reportline:one-file',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const html = takeText(bundle, (file) => file.endsWith('.html'));
        const style = takeText(bundle, (file) => file.endsWith('.css'));
        const script = takeText(bundle, (file) => file.endsWith('.js'));
        const rest = Object.keys(bundle);
        if (rest.length > 0)
          throw new Error(`These would have to lie beside the one file: ${rest.join(', ')}`);
        this.emitFile({
          type: 'asset',
          fileName: name,
          source: pageOf(html, script, style, readFileSync(ICON)),
        });
      },
    },
  };
}

/** The text of the only file of its kind, which leaves the bundle. */
function takeText(bundle: Rolldown.OutputBundle, isWanted: (file: string) => boolean): string {
  const names = Object.keys(bundle).filter(isWanted);
  const [name] = names;
  const file = name === undefined ? undefined : bundle[name];
  if (name === undefined || !file || names.length > 1)
    throw new Error(`Not one of its kind: ${names.join(', ')}`);
  delete bundle[name];
  if (file.type === 'chunk') return file.code;
  return typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
}

/**
 * A page of its parts; what pointed to a file of its own is gone. Throws where the page has not the shape it should,
 * and where a browser would read something else than was put in.
 */
export function pageOf(html: string, script: string, style: string, icon: Uint8Array): string {
  // Inside a script or a style, only their own end tags mean anything to a browser.
  const code = script.replaceAll(/<(?=\/script|!--)/gi, '\\x3C');
  if (/<\/style/i.test(style)) throw new Error('The style would end before its end.');
  // Browsers make other characters of these, and then nothing is what its hash says.
  if (/[\r\0]/.test(code + style)) throw new Error('There is a carriage return or a null character inside.');
  const head = [
    `    <meta http-equiv="Content-Security-Policy" content="${policyText(policyOf(code, style))}" />`,
    `    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />`,
    `    <style>${style}</style>`,
  ];
  let page = replaced(html, /[ \t]*<script\b[^>]*><\/script>\n?/g, '');
  page = replaced(page, /[ \t]*<link\b[^>]*rel="(?:stylesheet|modulepreload|manifest|icon)"[^>]*>\n?/g, '');
  page = replaced(page, /<meta charset="utf-8" \/>/, ['<meta charset="utf-8" />', ...head].join('\n'));
  // In the head, because only there a browser waits with painting until it has run, and with it the theme is known.
  return replaced(
    page,
    /[ \t]*<\/head>/,
    `    <script type="module" blocking="render">${code}</script>\n  </head>`,
  );
}

function replaced(page: string, what: RegExp, by: string): string {
  // Not as a string: in one, "$&" and the like would be replaced.
  const made = page.replace(what, () => by);
  if (made === page) throw new Error(`The page has nothing like ${what}.`);
  return made;
}

function policyOf(script: string, style: string): Policy {
  return {
    'default-src': ["'none'"],
    'script-src': [hashOf(script)],
    'style-src': [hashOf(style)],
    'img-src': ['data:', 'blob:'],
    'font-src': ['data:'],
    // Fonts for pictures are read from the page itself.
    'connect-src': ['data:'],
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
