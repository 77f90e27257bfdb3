import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../src/chart/chart.ts';
import { CATALOGUE, findRule } from '../../src/rules/catalogue/index.ts';
import { SOURCES } from '../../src/rules/sources.ts';

const files = readdirSync(new URL('../../src/rules/catalogue/', import.meta.url))
  .filter((file) => file !== 'index.ts')
  .map((file) => file.replace(/\.ts$/, ''));

describe('the catalogue', () => {
  it('lists every rule file once, under its own id', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(CATALOGUE.map(({ id }) => id).sort()).toEqual(files.sort());
    for (const rule of CATALOGUE) expect(findRule(rule.id)).toBe(rule);
  });

  it('has a test for every rule', () => {
    const tests = new Set(readdirSync(new URL('../unit/rules/catalogue/', import.meta.url)));
    expect(files.filter((file) => !tests.has(`${file}.test.ts`))).toEqual([]);
  });
});

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, { docs, examples, ...rule }) => {
  it('has an id made of plain words', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  it('says what, why and what to do, in sentences', () => {
    expect(docs.title).toMatch(/^[A-Z][^.]+$/);
    for (const text of [docs.what, docs.why, docs.remedy]) expect(text).toMatch(/^[A-Z].{40,}[.]$/);
    expect(new Set(CATALOGUE.map((other) => other.docs.title)).size).toBe(CATALOGUE.length);
  });

  it('names sources that exist', () => {
    expect(docs.sources.length).toBeGreaterThan(0);
    const named = [...docs.sources, ...(docs.contrary ?? [])];
    expect(named.filter((source) => !SOURCES.includes(source))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('names each of its other severities with the case it holds in', () => {
    for (const { severity, when } of rule.variants ?? []) {
      expect(SEVERITIES).toContain(severity);
      expect(severity).not.toBe(rule.severity);
      expect(when).toMatch(/^[a-z]/);
    }
  });

  it('shows at least two right and two wrong charts', () => {
    expect(examples.valid.length).toBeGreaterThanOrEqual(2);
    expect(examples.invalid.length).toBeGreaterThanOrEqual(2);
    for (const { caption } of [...examples.valid, ...examples.invalid])
      expect(caption).toMatch(/^[A-Z].+[.?]$/);
  });
});

describe('sources', () => {
  it('are all used by some rule, or are one of the five articles', () => {
    const used = new Set(CATALOGUE.flatMap(({ docs }) => [...docs.sources, ...(docs.contrary ?? [])]));
    expect(SOURCES.filter((source) => source.kind === 'outside' && !used.has(source))).toEqual([]);
  });
});
