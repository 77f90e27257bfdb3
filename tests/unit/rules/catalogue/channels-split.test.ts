import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/chart/chart.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'channels-split';
const owner = '  Chief Customer Officer [id: cco, accountable: cx]';
const split = (lines = '') => `CEO [id: ceo]
${owner}
  COO [id: coo]
    Head of Service [id: hs, touchpoints: phone; email]
  CMO [id: cmo]
    Head of Web [id: hw, touchpoints: web site]${lines}`;

const labelsOf = (outline: string, context: Context = {}) => {
  const { document, scenario } = chartOf(outline, context);
  const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
  if (!finding) throw new Error('No finding');
  return fixesOf(document, scenario, finding).map(({ label }) => label);
};

describe(rule, () => {
  it('warns of channel heads who meet only at the top, in drawing order', () => {
    expect(verdicts(rule, split())).toEqual(['warning: hs, hw']);
    const turned = 'CEO\n  CMO [id: b, touchpoints: app]\n  COO [id: a, touchpoints: post]';
    expect(verdicts(rule, turned)).toEqual(['warning: b, a']);
  });

  it('names them, their channels and the top', () => {
    expect(findingsOf(rule, split('\n    Clerk [touchpoints: store; phone]'))[0]?.message).toBe(
      'Head of Service, Head of Web and Clerk run phone, email and website apart, and nobody below CEO brings them together.',
    );
  });

  it('names no top where there is none', () => {
    const outline = 'A [touchpoints: phone]\nB [touchpoints: email]\nC\n  D\nD --> C';
    const circle =
      'A\n  B\n    X [id: x, touchpoints: phone]\nB --> A\nC\n  D\n    Y [id: y, touchpoints: email]\nD --> C';
    expect(verdicts(rule, outline)).toHaveLength(1);
    expect(findingsOf(rule, circle)[0]?.message).toBe(
      'X and Y run phone and email apart, and nobody brings them together.',
    );
  });

  it('takes two for the least', () => {
    expect(verdicts(rule, `CEO\n${owner}\n  COO [touchpoints: phone; website]\n  CMO`)).toEqual([]);
  });

  it('counts contact channels only', () => {
    const store = split().replace('web site', 'store; pick-up counter');
    expect(verdicts(rule, store)).toEqual([]);
    expect(verdicts(rule, store.replace('store;', 'live chat;'))).toEqual(['warning: hs, hw']);
  });

  it('counts filled roles only', () => {
    expect(verdicts(rule, split().replace('id: hw,', 'id: hw, vacant,'))).toEqual([]);
    const interim = split().replace('Head of Web [id: hw,', 'Head of Web (Ada Osei) [id: hw, vacant,');
    expect(verdicts(rule, interim)).toEqual(['warning: hs, hw']);
    expect(verdicts(rule, split().replace('id: hw,', 'id: hw, planned,'))).toEqual(['warning: hs, hw']);
  });

  it('counts a committee that owns a channel', () => {
    expect(verdicts(rule, split().replace('id: hw,', 'id: hw, body,'))).toEqual(['warning: hs, hw']);
  });

  it('is silent in small organisations only', () => {
    expect(verdicts(rule, split(), { size: 'small' })).toEqual([]);
    expect(verdicts(rule, split(), { size: 'medium' })).toHaveLength(1);
    expect(verdicts(rule, split(), { scope: 'branch' })).toHaveLength(1);
  });

  it('is silent where a top role owns the customer experience', () => {
    expect(verdicts(rule, split().replace('id: ceo', 'id: ceo, accountable: cx'))).toEqual([]);
    const two = split('\nCo-CEO [accountable: cx]\n  CFO').replace('CEO [', 'CEO [level: c-suite, ');
    expect(verdicts(rule, two)).toEqual([]);
    // Somebody else’s owner does not count.
    expect(verdicts(rule, split().replace('id: coo', 'id: coo, accountable: cx'))).toHaveLength(1);
  });

  it('is silent under a common boss below the top', () => {
    const joined = `CEO\n${owner}\n  COO\n    X\n      A [touchpoints: phone]\n    B [touchpoints: app]`;
    expect(verdicts(rule, joined)).toEqual([]);
    expect(verdicts(rule, `${joined}\n  C [touchpoints: post]`)).toHaveLength(1);
  });

  it('takes a channel head above the others for the common boss', () => {
    expect(verdicts(rule, `CEO\n${owner}\n  A [touchpoints: phone]\n    B [touchpoints: app]`)).toEqual([]);
  });

  it('takes a board or a committee for nobody, but whoever is above it for somebody', () => {
    const board =
      'Board [body]\n  CEO 1\n    A [id: a, touchpoints: phone]\n  CEO 2\n    B [id: b, touchpoints: app]';
    expect(verdicts(rule, board.replaceAll(/CEO \d/g, 'CEO'))).toEqual(['warning: a, b']);
    const committee = (above: string) =>
      `CEO\n  ${above}\n    Committee [body]\n      A [id: a, touchpoints: phone]\n      B [id: b, touchpoints: app]`;
    expect(verdicts(rule, committee('COO'))).toEqual([]);
    expect(verdicts(rule, committee('Board [body]'))).toEqual(['warning: a, b']);
  });

  it('speaks of a channel the top itself owns', () => {
    const outline = 'CEO [id: ceo, touchpoints: social]\n  COO [id: coo, touchpoints: phone]';
    expect(verdicts(rule, outline)).toEqual(['warning: ceo, coo']);
  });

  describe('the owner of the customer experience', () => {
    it.each([
      ['below it', split('\ncco --> hs\ncco --> hw')],
      ['by dotted lines to them', split('\ncco ..> hs\ncco ..> hw')],
      ['by dotted lines to their bosses', split('\ncco ..> coo\ncco ..> cmo')],
      ['in either way', split('\ncco ..> coo\ncco --> hw')],
      [
        'one of them being the owner',
        split('\ncco ..> hs\ncco ..> hw').replace('cco,', 'cco, touchpoints: app,'),
      ],
    ])('joins them: %s', (_case, outline) => {
      expect(verdicts(rule, outline)).toEqual([]);
    });

    it.each([
      ['one is not reached', split('\ncco ..> hs')],
      ['the lines come from somebody else', split('\ncoo ..> hw\ncmo ..> hs')],
      ['the lines lead to the owner', split('\nhs ..> cco\nhw ..> cco')],
      ['the line leads to the top', split('\ncco ..> ceo')],
    ])('does not join them when %s', (_case, outline) => {
      expect(verdicts(rule, outline)).toEqual(['warning: hs, hw']);
    });

    it('may be known by title only', () => {
      expect(verdicts(rule, split('\ncco ..> hs\ncco ..> hw').replace(', accountable: cx', ''))).toEqual([]);
    });

    it('may be a top role known by title, which then joins everybody below', () => {
      const outline =
        'Chief Customer Officer\n  A [id: a, touchpoints: phone]\n  B [id: b, touchpoints: app]';
      expect(verdicts(rule, outline)).toEqual([]);
      expect(verdicts(rule, `${outline}\nC [id: c, touchpoints: sms]`)).toEqual(['warning: a, b, c']);
    });
  });

  describe('its repairs', () => {
    it('bring those who are apart under the owner, or draw lines', () => {
      expect(labelsOf(split())).toEqual([
        'Move Head of Service and Head of Web under Chief Customer Officer',
        'Draw dotted lines from Chief Customer Officer to Head of Service and Head of Web',
      ]);
      expect(labelsOf(split('\ncco ..> hs'))).toEqual([
        'Move Head of Web under Chief Customer Officer',
        'Draw a dotted line from Chief Customer Officer to Head of Web',
      ]);
    });

    it('leave out who comes along', () => {
      expect(labelsOf(split('\n      Head of Chat [touchpoints: chat]'))[0]).toBe(
        'Move Head of Service and Head of Web under Chief Customer Officer',
      );
    });

    it('neither move a boss under a report nor draw a line to one', () => {
      const outline =
        'CEO\n  CMO [touchpoints: web]\n    CX Director [accountable: cx]\n  COO [touchpoints: phone]';
      expect(labelsOf(outline)).toEqual(['Move COO under CX Director']);
    });

    it('add a central role where there is none', () => {
      const outline = split().replace(`${owner}\n`, '');
      const label = 'Add a Chief Customer Officer under CEO and move Head of Service and Head of Web there';
      expect(labelsOf(outline)).toEqual([label]);
      const { document, scenario } = chartOf(outline);
      const finding = lint(document, scenario).findings.find((found) => found.rule === rule);
      const [fix] = finding ? fixesOf(document, scenario, finding) : [];
      const repaired = fix?.edit(scenario);
      expect(repaired?.lines.filter(({ manager }) => manager === 'chief-customer-officer')).toHaveLength(2);
    });

    it('only draw lines from an owner at the top', () => {
      const outline = 'Chief Customer Officer\n  A [touchpoints: phone]\nB [touchpoints: app]';
      expect(labelsOf(outline)).toEqual(['Draw a dotted line from Chief Customer Officer to B']);
    });

    it('have no answer to a channel of the top, or to dozens at once', () => {
      expect(
        labelsOf('CEO [touchpoints: social]\n  COO [touchpoints: phone]\n  CX Director [accountable: cx]'),
      ).toEqual([]);
      const many = (count: number) =>
        Array.from({ length: count }, (_, at) => `\n  Head of Region ${at} [touchpoints: phone]`).join('');
      expect(labelsOf(`CEO\n${owner}${many(12)}`)).toHaveLength(2);
      expect(labelsOf(`CEO\n${owner}${many(13)}`)).toEqual([]);
    });
  });
});
