import { describe, expect, it } from 'vitest';
import { describeHits } from '../../../../src/editor/search/hit.ts';
import type { Piece } from '../../../../src/editor/search/marked-text.ts';
import { documentOf } from '../new-editor.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const written = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const shownOf = (scenario: Parameters<typeof documentOf>[0]) => ({
  document: documentOf(scenario),
  scenarioId: 's',
});

const CHART = scenarioOf('ceo > coo; coo > ops; ops > team; team > x; a > b; b > a', {
  roles: {
    ceo: { title: 'Chief Executive Officer' },
    coo: { title: 'Chief Operating Officer', person: 'Bea Lund', department: 'Operations' },
    ops: { title: 'Head of Operations', vacant: true },
    x: { title: 'y'.repeat(9_000), department: ' ' },
  },
});

describe('describeHits', () => {
  const [ceo, coo, ops, team, x, a, b] = describeHits(
    shownOf(CHART),
    ['ceo', 'coo', 'ops', 'team', 'x', 'a', 'b', 'nobody'],
    'oper lund',
  );

  it('emphasises what was looked for, in title, holder and department', () => {
    expect(coo && written(coo.title)).toBe('Chief [Oper]ating Officer');
    expect(coo?.facts.map(written)).toEqual(['Bea [Lund]', '[Oper]ations']);
    expect(ops?.facts.map(written)).toEqual(['Vacant']);
    expect(x?.facts).toEqual([]);
  });

  it('says where a role is: the top, the boss, and whether there are others between', () => {
    expect([ceo, coo, ops, team].map((hit) => hit?.path)).toEqual([
      '',
      'Chief Executive Officer',
      'Chief Executive Officer › Chief Operating Officer',
      'Chief Executive Officer › … › Head of Operations',
    ]);
    // A circle is opened where the chart draws it open.
    expect([a?.path, b?.path]).toEqual(['', 'Title of a']);
  });

  it('shortens what would not fit, and leaves out what is not there', () => {
    expect(x && written(x.title).length).toBe(60);
    expect(describeHits(shownOf(CHART), ['nobody'], 'x')).toEqual([]);
  });

  it('says what else a role is known by where that is why it was found', () => {
    const extra = new Map([
      ['Grade', '7'],
      ['E-mail', 'ada@example.org'],
    ]);
    const staff = shownOf(scenarioOf('1042', { roles: { '1042': { title: 'Cook Ada', extra } } }));
    const why = (typed: string) => {
      const [hit] = describeHits(staff, ['1042'], typed);
      return hit?.further && `${hit.further.name}: ${written(hit.further.value)}`;
    };
    expect(why('example')).toBe('E-mail: ada@[example].org');
    expect(why('1042')).toBe('Id: [1042]');
    expect(why('ada')).toBeUndefined();
    expect(why('cook 7')).toBe('Grade: [7]');
  });

  it('names the finding only where the role itself does not hold the words', () => {
    const marketing = shownOf(
      scenarioOf('ceo > cmo; cmo > cco; cco > a', {
        roles: {
          ceo: { title: 'CEO' },
          cmo: { title: 'Chief Marketing Officer' },
          cco: { title: 'Chief Customer Officer', accountableFor: ['cx'] },
        },
      }),
    );
    const [found] = describeHits(marketing, ['cco'], 'under marketing');
    expect(found?.finding?.severity).toBe('error');
    expect(found?.finding && written(found.finding.headline)).toBe('Customer experience [under] [Marketing]');
    expect(describeHits(marketing, ['cco'], 'customer')[0]?.finding).toBeUndefined();
  });
});
