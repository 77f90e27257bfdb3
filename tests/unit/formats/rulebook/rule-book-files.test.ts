import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleBookFiles } from '../../../../src/formats/rulebook/rule-book-files.ts';
import { anchor } from '../../../../src/formats/rulebook/rule-page.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { allElements, readXml } from '../../../support/read-xml.ts';
import { madeUpRule } from './made-up-rule.ts';

const files = ruleBookFiles(CATALOGUE);
const pages = [...files].filter(([name]) => name.endsWith('.md'));
const pictures = [...files].filter(([name]) => name.endsWith('.svg'));

/** What the pages link to or show, from where they stand; addresses elsewhere are left out. */
function targets(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('https://'));
}

describe('the rule book as files', () => {
  it('has an index, and a page and two pictures for every rule', () => {
    expect([...ruleBookFiles([madeUpRule()]).keys()]).toEqual([
      'README.md',
      'no-vacancy.md',
      'pictures/no-vacancy-wrong.svg',
      'pictures/no-vacancy-right.svg',
    ]);
  });

  it('gives the same bytes every time', () => {
    expect(ruleBookFiles(CATALOGUE)).toEqual(files);
  });

  it('has no link that leads nowhere', () => {
    expect(pages.length).toBe(CATALOGUE.length + 1);
    for (const [name, text] of pages) {
      expect(targets(text)).not.toEqual([]);
      for (const target of targets(text)) {
        const [file = '', fragment] = target.split('#');
        const found = files.get(path.posix.join(path.posix.dirname(name), file));
        expect(found, `${name} links to ${target}`).toBeDefined();
        if (fragment === undefined) continue;
        const headings = [...(found ?? '').matchAll(/^#+ (.+)$/gm)].map(([, words = '']) => anchor(words));
        expect(headings).toContain(fragment);
      }
    }
  });

  it('lists every rule once in the index, under its chapter and with its severities', () => {
    const index = files.get('README.md') ?? '';
    for (const { id } of CATALOGUE) expect(index.split(`](${id}.md) |`)).toHaveLength(2);
    const [own = ''] = ruleBookFiles([madeUpRule()]).values();
    expect(own).toContain(
      String.raw`| [Nobody in the \*chair\*](no-vacancy.md) | **Warning** as a rule<br>**Consider** in a small organisation | Common practice |`,
    );
    expect(own).toContain('## Structure');
    expect(own).not.toContain('## Ownership');
  });

  it('draws pictures that need no font: every text has a length of its own', () => {
    expect(pictures.length).toBe(2 * CATALOGUE.length);
    for (const [, svg] of pictures) {
      const elements = allElements(readXml(svg));
      const texts = elements.filter(({ name }) => name === 'text');
      expect(texts).not.toEqual([]);
      for (const { attributes } of texts) expect(Number(attributes.get('textLength'))).toBeGreaterThan(0);
      expect(elements.filter(({ name }) => ['style', 'image', 'script'].includes(name))).toEqual([]);
    }
  });
});
