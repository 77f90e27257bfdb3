import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { ruleBookFiles } from '../../src/formats/rulebook/rule-book-files.ts';
import { CATALOGUE } from '../../src/rules/catalogue/index.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../docs/rules');
const STALE = 'Run "npm run generate" and commit docs/rules.';

const made = ruleBookFiles(CATALOGUE);
if (process.env['REPORTLINE_WRITE'] === '1') write();

describe('the rule book in docs/rules', () => {
  it('has a page and two pictures for every rule, an index, and nothing left over', () => {
    expect(made.size).toBe(1 + 3 * CATALOGUE.length);
    expect(filesThere(), STALE).toEqual([...made.keys()].sort());
  });

  it.each([...made.keys()])('says in %s what the rules say now', (file) => {
    expect(readFileSync(path.join(FOLDER, file), 'utf8'), STALE).toBe(made.get(file));
  });
});

function write(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const [file, text] of made) {
    mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true });
    writeFileSync(path.join(FOLDER, file), text);
  }
}

function filesThere(): readonly string[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(FOLDER, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}
