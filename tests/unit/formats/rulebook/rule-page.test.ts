import { describe, expect, it } from 'vitest';
import { rulePage } from '../../../../src/formats/rulebook/rule-page.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { madeUpRule } from './made-up-rule.ts';

const rule = madeUpRule();
const text = rulePage(rule, [rule]);
const lines = text.split('\n');

/** What stands under a heading. */
function under(heading: string, page = text): string {
  const [, rest = ''] = page.split(`\n## ${heading}\n`);
  return rest.split('\n## ')[0]?.trim() ?? '';
}

describe('the page of a rule', () => {
  it('starts with its title, severity, basis, chapter and id', () => {
    expect(lines[0]).toBe(String.raw`# Nobody in the \*chair\*`);
    expect(lines[2]).toBe('Warning · Common practice · [Structure](README.md#structure) · `no-vacancy`');
  });

  it('says what, why and what to do', () => {
    expect(under('What it looks for')).toBe('Looks for vacant roles.');
    expect(under('Why it matters')).toBe('Work is left lying.');
    expect(under('What to do')).toBe('Name somebody.');
  });

  it('shows a wrong chart with its caption, what is stated in it, and what the rule says', () => {
    expect(under('A wrong chart').split('\n\n')).toEqual([
      'An empty chair.',
      '![A wrong chart. Boss, 1 report; Deputy, vacant, reports to Boss (marked).](pictures/no-vacancy-wrong.svg)',
      '- Deputy: vacant, measured by nothing',
      '> **Warning:** Deputy is vacant.',
    ]);
  });

  it('shows a right chart without a verdict', () => {
    expect(under('A right chart').split('\n\n')).toEqual([
      'All are there.',
      String.raw`![A right chart. Boss, 1 report; Deputy, reports to Boss; Dotted line from Deputy to Boss: a \| b.](pictures/no-vacancy-right.svg)`,
    ]);
  });

  it('gives further examples as outlines, with the context they are judged in', () => {
    const more = under('More examples');
    expect(more).toContain('**Wrong.** A small one.\n\n```text\nBoss [vacant]\n```');
    expect(more).toContain('*Size: Small (under 50 people)*');
    expect(more).toContain('> **Consider:** Boss is vacant. It is small.');
    expect(more).not.toContain('**Right.**');
  });

  it('lists every severity with the case it holds in, and explains the basis', () => {
    expect(under('How grave it is')).toMatch(
      /^- \*\*Warning\*\* as a rule\n- \*\*Consider\*\* in a small organisation\n\nCommon practice: /,
    );
    expect(under('How grave it is', rulePage(madeUpRule({ variants: [] }), []))).toMatch(
      /^- \*\*Warning\*\*\n\n/,
    );
  });

  it('says in words what it may ask, and nothing of it when it never asks', () => {
    expect(under('What it may ask')).toContain('- Has Boss a budget? – Yes');
    const { ask: _, ...silent } = rule;
    expect(rulePage(silent, [silent])).not.toContain('What it may ask');
  });

  it('cites sources by author, title, publisher and year, and says when no year is known', () => {
    expect(under('Who says so').split('\n')).toEqual([
      '- A. Writer, *On chairs*, The Press, 2020 ([read it](https://example.org/on_%28chairs%29)). Opinion.',
      '- The Club, *Chairs*, year not known.',
    ]);
    expect(under('Who sees it otherwise')).toBe('- B. Sceptic, *Stand up*, 2021.');
  });

  it('has no place for contrary views where there are none', () => {
    const { contrary: _, ...docs } = rule.docs;
    expect(rulePage(madeUpRule({ docs }), [])).not.toContain('Who sees it otherwise');
  });

  it('says how to switch it off in the app, in the file and on the command line', () => {
    const off = under('Switching it off');
    expect(off).toContain('choose “Off”');
    expect(off).toContain('"rules": { "no-vacancy": "off" }');
    expect(off).toContain('--rule no-vacancy=off');
  });

  it('can be written for every rule there is', () => {
    expect(CATALOGUE.length).toBeGreaterThan(0);
    for (const each of CATALOGUE) {
      const page = rulePage(each, CATALOGUE);
      expect(page).not.toMatch(/undefined|\[object|\n\n\n/);
      expect(under('A wrong chart', page)).toMatch(/\n> \*\*(?:Critical|Warning|Consider):\*\* /);
      expect(under('A right chart', page)).not.toMatch(/^> /m);
      if (each.ask) expect(under('What it may ask', page)).toMatch(/\n- .+\? – ./);
    }
  });
});
