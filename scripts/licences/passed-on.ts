import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { licencesText } from './licences-text.ts';
import { type Part, partsOf } from './parts.ts';

/** Stands in the code for the text, which is known only once all code is. */
const PLACE = '%REPORTLINE_LICENCES%';

const FILE = 'licences.txt';

/** The tools that build put a few lines of their own into what they build. */
const TOOLS = path.resolve(import.meta.dirname, '../../node_modules');

/** By this name what was passed on can be asked for, as its `api`. */
export const PASSED_ON = 'reportline:passed-on';

interface PassedOn {
  /** For the plugins of a build. */
  readonly plugin: Plugin<{ readonly parts: () => readonly Part[] }>;
  /** For the plugins of its workers, which are builds of their own. */
  readonly workers: () => Plugin[];
}

/**
 * Puts the licences of everything that went into a build into it: not of what is installed, but of what is in the code,
 * the styles and the files that come out.
 *
 * @param where `beside` writes a file next to the page; `inside` puts the text into the code, which is all there is.
 */
export function passedOn(where: 'beside' | 'inside'): PassedOn {
  const files = new Set<string>();
  const parts = () => partsOf(files);
  const gather = (root: string, bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle)) for (const file of filesOf(output, root)) files.add(file);
  };
  return {
    workers: () => [
      {
        name: 'reportline:passed-on-in-workers',
        apply: 'build',
        generateBundle(_options, bundle) {
          gather(this.environment.config.root, bundle);
        },
      },
    ],
    plugin: {
      name: PASSED_ON,
      api: { parts },
      config: () => ({
        define: { REPORTLINE_LICENCES: where === 'inside' ? JSON.stringify(PLACE) : 'undefined' },
      }),
      generateBundle(_options, bundle) {
        gather(this.environment.config.root, bundle);
        const text = licencesText(parts());
        if (where === 'beside') this.emitFile({ type: 'asset', fileName: FILE, source: text });
        else putInside(bundle, text);
      },
    },
  };
}

/** Everything on the disk that something which comes out was made of. */
function filesOf(output: Rolldown.OutputAsset | Rolldown.OutputChunk, root: string): readonly string[] {
  if (output.type === 'asset') return output.originalFileNames.map((file) => path.resolve(root, file));
  return output.moduleIds.flatMap((id) => {
    const maker = /^\0(?<name>vite|rolldown)\//.exec(id)?.groups?.['name'];
    if (maker !== undefined) return path.join(TOOLS, maker, 'package.json');
    // What other plugins made up is our own; a question mark says how a file is read.
    return id.startsWith('\0') ? [] : id.replace(/\?.*/, '');
  });
}

function putInside(bundle: Rolldown.OutputBundle, text: string): void {
  let places = 0;
  for (const output of Object.values(bundle)) {
    if (output.type !== 'chunk') continue;
    // Which quotes the minifier likes best is its own affair.
    output.code = output.code.replaceAll(new RegExp(`(["'\`])${PLACE}\\1`, 'g'), () => {
      places += 1;
      return JSON.stringify(text);
    });
  }
  if (places !== 1) throw new Error(`The licences have ${places} places in the code instead of one.`);
}
