import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { MAX_FILE_BYTES } from '../../../src/formats/document/decode-text.ts';

let folder = '';
const file = (name: string) => path.join(folder, name);
const io = nodeIo({ version: '1.2.3', licences: '' });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reportline-io-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('reading', () => {
  it('gives the bytes of a file', async () => {
    writeFileSync(file('a'), 'Café');
    expect(Buffer.from(await io.readFile(file('a'))).toString('utf8')).toBe('Café');
  });

  it('stops one byte beyond what any reader takes', async () => {
    writeFileSync(file('large'), Buffer.alloc(MAX_FILE_BYTES + 100_000));
    expect(await io.readFile(file('large'))).toHaveLength(MAX_FILE_BYTES + 1);
  });

  it('rejects with what the system says', async () => {
    await expect(io.readFile(file('missing'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(io.readFile(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('writing', () => {
  it('replaces a file and leaves nothing beside it', async () => {
    writeFileSync(file('a'), 'old and longer');
    await io.writeFile(file('a'), 'new');
    expect(readFileSync(file('a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('goes where a link leads, and the link stays', async () => {
    writeFileSync(file('a'), 'old');
    symlinkSync(file('a'), file('link'));
    await io.writeFile(file('link'), 'new');
    expect(readFileSync(file('a'), 'utf8')).toBe('new');
  });

  it('goes where a link leads, also where nothing is yet', async () => {
    symlinkSync('later', file('link'));
    await io.writeFile(file('link'), 'new');
    expect(readFileSync(file('later'), 'utf8')).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['later', 'link']);
  });

  it.each([0o600, 0o666])('keeps who may read and write a file (%i)', async (mode) => {
    writeFileSync(file('a'), 'old');
    chmodSync(file('a'), mode);
    await io.writeFile(file('a'), 'new');
    expect(statSync(file('a')).mode & 0o777).toBe(mode);
  });

  it('leaves everything as it was when it fails', async () => {
    mkdirSync(file('taken'));
    await expect(io.writeFile(file('taken'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(io.writeFile(file('no/such/folder'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});

describe('the same file', () => {
  it('is known by other names and over links', async () => {
    writeFileSync(file('a'), 'x');
    writeFileSync(file('b'), 'x');
    symlinkSync(file('a'), file('link'));
    linkSync(file('a'), file('twin'));
    for (const name of ['a', './a', 'link', 'twin'])
      expect(await io.isSameFile(file('a'), `${folder}/${name}`)).toBe(true);
    for (const name of ['b', 'missing']) expect(await io.isSameFile(file('a'), file(name))).toBe(false);
  });
});

describe('addresses', () => {
  it('are as seen from where the command was given, with forward slashes', () => {
    expect(io.relative('a/../b/c.json')).toBe('b/c.json');
    expect(io.relative(path.resolve('x', 'y.json'))).toBe('x/y.json');
    expect(io.relative('../a.json')).toBe('../a.json');
  });
});
