import { describe, expect, it } from 'vitest';
import { ALL_TEMPLATES, TEMPLATE_GROUPS } from '../../../../src/editor/templates/all-templates.ts';
import { readTemplate } from '../../../../src/editor/templates/open-template.ts';
import type { Template } from '../../../../src/editor/templates/template.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { SOURCES } from '../../../../src/rules/sources.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../support/reference-charts.ts';

const read = async (template: Template) => {
  const result = await readTemplate(template);
  if (!result.ok) throw new Error(result.message);
  return result;
};

const severities = async (template: Template) => {
  const { document } = await read(template);
  return lint(document, document.scenarios[0]).findings.map(({ severity }) => severity);
};

const inGroup = (id: string) => TEMPLATE_GROUPS.find((group) => group.id === id)?.templates ?? [];

describe('the list of templates', () => {
  it('has every reference chart once, by its name', () => {
    expect(ALL_TEMPLATES.map(({ id }) => id).toSorted()).toEqual(REFERENCE_CHARTS);
    expect(ALL_TEMPLATES).toHaveLength(12);
  });

  it('has three groups, none empty, and no name twice', () => {
    expect(TEMPLATE_GROUPS.map(({ templates }) => templates.length)).toEqual([4, 5, 3]);
    const names = ALL_TEMPLATES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(ALL_TEMPLATES)('$name', (template) => {
  it('opens without a word, under its own name and as the file says', async () => {
    const { document, problems, readOnly } = await read(template);
    expect({ problems, readOnly, title: document.title }).toEqual({
      problems: [],
      readOnly: false,
      title: template.name,
    });
    expect(document.scenarios[0].roles.length).toBeGreaterThan(5);
    expect((await template.load()).default).toBe(referenceChart(template.id).toString('utf8'));
  });

  it('says in a whole sentence each what it shows and when it fits', () => {
    for (const sentence of [template.shows, template.fits]) {
      expect(sentence).toMatch(/^[A-Z].{40,}[^.]\.$/u);
      expect(sentence.length).toBeLessThan(130);
      expect(sentence).not.toMatch(/['"]| - /);
    }
  });

  it('names sources the rules know, each once', () => {
    expect(template.sources.length).toBeGreaterThan(0);
    expect(new Set(template.sources).size).toBe(template.sources.length);
    for (const source of template.sources) expect(SOURCES).toContain(source);
  });
});

describe('what the rules say', () => {
  it.each(inGroup('working'))('about $name: nothing at all', async (template) => {
    expect(await severities(template)).toEqual([]);
  });

  it.each(inGroup('depending'))('about $name: nothing critical', async (template) => {
    expect(await severities(template)).not.toContain('error');
  });

  it.each(inGroup('mistaken'))('about $name: something critical, as announced', async (template) => {
    expect(await severities(template)).toContain('error');
    expect(template.fits).toMatch(/^A warning example: /);
  });

  it('is announced as a warning only by a warning example', () => {
    for (const { fits } of [...inGroup('working'), ...inGroup('depending')]) expect(fits).toMatch(/^Fits /);
  });
});
