import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { licencesText } from '../../scripts/licences/licences-text.ts';
import { partsOf } from '../../scripts/licences/parts.ts';
import { passedOn } from '../../scripts/licences/passed-on.ts';
import { partsInText } from '../support/listed-parts.ts';

/** A project that is built on a few packages. */
let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'reportline-licences-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): string {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

/** Installs a package; returns its only file. */
function install(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = `node_modules/${name}`;
  write(`${folder}/package.json`, JSON.stringify({ name, version: '1.2.3', license: 'MIT', ...manifest }));
  for (const [file, text] of Object.entries(files)) write(`${folder}/${file}`, text);
  return write(`${folder}/index.js`, files['index.js'] ?? `export const used = '${name} is used';`);
}

describe('a package of which something is passed on', () => {
  it('comes with every text it has, and where its source is', () => {
    const file = install(
      '@some/one',
      { repository: { url: 'git+ssh.git' } },
      { LICENSE: 'Its licence\r\nsays yes.', 'NOTICE.md': 'Its notice', 'licence.js': 'no text' },
    );
    expect(partsOf([file, '/elsewhere/src/own.ts'])).toEqual([
      {
        name: '@some/one',
        version: '1.2.3',
        licence: 'MIT',
        source: 'ssh',
        texts: ['Its licence\nsays yes.', 'Its notice'],
      },
    ]);
  });

  it.each([
    ['someone/it', 'https://github.com/someone/it'],
    ['git@example.org:someone/it.git', 'https://example.org/someone/it'],
    [{ type: 'git', url: 'git+https://example.org/it.git' }, 'https://example.org/it'],
    ['git://example.org/it', 'https://example.org/it'],
    [undefined, undefined],
  ])('says %j as an address', (repository, address) => {
    const file = install('addressed', { repository }, { LICENSE: 'Its licence' });
    expect(partsOf([file]).map(({ source }) => source)).toEqual([address]);
  });

  it('brings what its files say of others', () => {
    const file = install(
      'with-others',
      {},
      {
        LICENSE: 'Its licence',
        'it.min.js': `/** @license\n * (c) 1999 Somebody else\n */ let a; /* a remark on licences */`,
        'it.js': `/* Copyright (c) 1998 Lost in shortening */`,
        'it.min.js.LEGAL.txt': 'Copyright 1997 Beside it',
      },
    );
    const [part] = partsOf([path.join(path.dirname(file), 'it.min.js')]);
    expect(part?.texts).toEqual([
      'Its licence',
      '@license\n(c) 1999 Somebody else',
      'Copyright (c) 1998 Lost in shortening',
      'Copyright 1997 Beside it',
    ]);
  });

  it('is one, with the notices of both, where the same version of it is installed in two places', () => {
    const notices = { 'a.js': '/*! (c) 1999 One of two */', 'b.js': '/*! (c) 1998 The other */' };
    const files = { LICENSE: 'Its licence', ...notices };
    const above = path.dirname(install('twice', {}, files));
    const below = path.dirname(install('around/node_modules/twice', { name: 'twice' }, files));
    const parts = partsOf([path.join(above, 'a.js'), path.join(below, 'b.js')]);
    expect(parts).toMatchObject([
      { name: 'twice', texts: ['Its licence', '(c) 1999 One of two', '(c) 1998 The other'] },
    ]);
  });

  it('has the usual text with its author where it brings none', () => {
    const file = install('without-text', { author: { name: 'A. U. $& Thor' } });
    expect(partsOf([file])[0]?.texts).toEqual([
      expect.stringMatching(
        /^MIT License\n\nCopyright \(c\) A\. U\. \$& Thor\n\nPermission is hereby granted/,
      ),
    ]);
  });

  it.each([
    ['whose licence has no usual text', { license: 'Zlib' }, /brings no text of its licence, Zlib/],
    ['that states none', { license: undefined }, /may not be passed on under its licence, none stated/],
    ['that asks for more', { license: 'GPL-3.0-only' }, /may not be passed on.*GPL-3\.0-only/],
  ])('stops the build %s', (_what, manifest, words) => {
    const file = install('refused', manifest);
    expect(() => partsOf([file])).toThrow(words);
  });

  it('brings those it carries within a file of its own', () => {
    const jszip = install(
      'jszip',
      {},
      { 'LICENSE.markdown': 'The MIT License\n\nGPL version 3\n\nMuch more' },
    );
    expect(() => partsOf([jszip])).toThrow('jszip carries immediate within it, which is not installed.');
    for (const name of ['immediate', 'lie', 'pako', 'setimmediate']) install(name, { author: name });
    const parts = partsOf([jszip]);
    expect(parts.map(({ name }) => name)).toEqual(['immediate', 'jszip', 'lie', 'pako', 'setimmediate']);
    expect(parts[1]?.texts).toEqual(['The MIT License']);
  });
});

describe('the page that travels along', () => {
  it('has the same text once, below the names of all that share it', () => {
    const part = { version: '1.0.0', licence: 'MIT', source: undefined };
    const text = licencesText([
      { ...part, name: 'a', texts: ['Do  as\nyou like'] },
      { ...part, name: 'b', texts: ['Ask first'] },
      { ...part, name: 'c', texts: ['Do as you like'] },
    ]);
    expect(partsInText(text)).toEqual(['a 1.0.0, MIT', 'b 1.0.0, MIT', 'c 1.0.0, MIT']);
    expect(text).toContain('=\na 1.0.0, MIT\nc 1.0.0, MIT\n\nDo  as\nyou like\n');
    expect(text.match(/you like/g)).toHaveLength(1);
    expect(text).toContain('=\nb 1.0.0, MIT\n\nAsk first\n');
    expect(() => licencesText([])).toThrow('Nothing was found');
  });
});

describe('a build', () => {
  async function built(where: 'beside' | 'inside', entry: string) {
    for (const name of ['plain', 'in-worker', 'not-used', 'picture', 'styled', 'lettered'])
      install(
        name,
        {},
        { LICENSE: `Licence of ${name}`, 'p.svg': '<svg/>', 'style.css': 'p{color:red}', 'l.woff2': 'l' },
      );
    write('worker.js', `import { used } from 'in-worker'; self.postMessage(used);`);
    write('own.css', '@font-face { font-family: l; src: url(./node_modules/lettered/l.woff2) }');
    write('entry.js', entry);
    const { plugin, workers } = passedOn(where);
    const made = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [plugin],
      worker: { format: 'es', plugins: workers },
      build: { write: false, assetsInlineLimit: 0, rolldownOptions: { input: path.join(root, 'entry.js') } },
    });
    const [result] = Array.isArray(made) ? made : [made];
    if (!result || !('output' in result)) throw new Error('Nothing was built.');
    return result.output;
  }

  it('lists what is in its code, its styles, its files and its workers, and no more', async () => {
    const output = await built(
      'beside',
      `import { used } from 'plain';
       import { used as idle } from 'not-used';
       import picture from 'picture/p.svg';
       import 'styled/style.css';
       import './own.css';
       console.log(used, picture, new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }));`,
    );
    const file = output.find(({ fileName }) => fileName === 'licences.txt');
    const text = file?.type === 'asset' ? String(file.source) : '';
    const names = ['in-worker', 'lettered', 'picture', 'plain', 'styled'];
    expect(partsInText(text)).toEqual(names.map((name) => `${name} 1.2.3, MIT`));
    for (const name of names) expect(text).toContain(`Licence of ${name}`);
    expect(text).not.toContain('not-used');
  });

  it('lists the tools that build where they put in some lines of theirs, without what those are built on', async () => {
    const output = await built('beside', `import('plain').then(console.log);`);
    const file = output.find(({ fileName }) => fileName === 'licences.txt');
    const text = file?.type === 'asset' ? String(file.source) : '';
    expect(partsInText(text)).toContainEqual(expect.stringMatching(/^vite \d/));
    expect(text).toContain('VoidZero Inc. and Vite contributors');
    expect(text).not.toContain('bundled dependencies');
  });

  it('has them in its code where that is all there is', async () => {
    const output = await built(
      'inside',
      `import { used } from 'plain'; console.log(used, REPORTLINE_LICENCES);`,
    );
    expect(output.map(({ fileName }) => fileName)).not.toContain('licences.txt');
    const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
    expect(code).toContain('Licence of plain');
    expect(code).not.toContain('%REPORTLINE_LICENCES%');
  });

  it('stops where nobody asks for them', async () => {
    await expect(built('inside', `import { used } from 'plain'; console.log(used);`)).rejects.toThrow(
      'The licences have 0 places in the code instead of one.',
    );
  });
});
