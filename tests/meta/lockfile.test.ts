import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/source-files.ts';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'),
);
const entries = new Map(Object.entries(lock.packages));

/** Whether a package finds a dependency in its own node_modules or in one above. */
function finds(place: string, name: string): boolean {
  const folders = place.split('node_modules/');
  return folders.some((_, depth) => {
    const above = folders.slice(0, folders.length - depth).join('node_modules/');
    const base = above === '' || above.endsWith('/') ? above : `${above}/`;
    return entries.has(`${base}node_modules/${name}`);
  });
}

describe('the lock file', () => {
  it('names no registry, so that it installs from whichever one is set', () => {
    const addressed = [...entries]
      .filter(([, entry]) => entry.resolved !== undefined)
      .map(([place]) => place);
    expect(entries.size).toBeGreaterThan(100);
    expect(addressed).toEqual([]);
  });

  it('has every optional dependency, so that npm ci works on every system', () => {
    const missing: string[] = [];
    let checked = 0;
    for (const [place, { optionalDependencies = {} }] of entries) {
      for (const name of Object.keys(optionalDependencies)) {
        checked += 1;
        if (!finds(place, name)) missing.push(`${name}, wanted by ${place || 'the project'}`);
      }
    }
    expect(checked).toBeGreaterThan(10);
    expect(missing).toEqual([]);
  });
});
