import { describe, expect, it } from 'vitest';
import type { JudgementComparison } from '../../../../src/rules/compare-judgements.ts';
import type { Finding } from '../../../../src/rules/finding.ts';
import type { StoryFrame } from '../../../../src/editor/comparing/story-frame.ts';
import { storyWords } from '../../../../src/editor/comparing/story-words.ts';
import { named } from './compared-document.ts';

const compared = {
  before: named('today', 'Today', 'ceo > a'),
  after: named('plan', 'Proposal', 'ceo; a; b'),
};

function finding(headline: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: headline.toLowerCase(),
    severity: 'warning',
    roles: ['a'],
    related: [],
    lines: [],
    about: [],
    headline,
    message: `${headline}.`,
    dismissed: false,
    ...more,
  };
}

const NONE: JudgementComparison = { fixed: [], introduced: [], remaining: [] };

function words(frame: Partial<StoryFrame>, place = 1, steps = 3, changes = 3) {
  const whole = { part: 'step', sentences: [], findings: NONE, ...frame } as unknown as StoryFrame;
  return storyWords({ title: 'Northwind', compared, frame: whole, place, steps, changes });
}

const sentence = (text: string) => ({ shown: `${text.slice(0, 4)}…`, full: text });

describe('storyWords', () => {
  it.each([
    [1, 1, '1 change leads to Proposal'],
    [3, 3, '3 changes lead to Proposal'],
    [2, 5, '5 changes in 2 steps lead to Proposal'],
    [1, 2, '2 changes in 1 step lead to Proposal'],
  ])('opens with the first chart and what is to come: %d, %d', (steps, changes, besides) => {
    const told = words({ part: 'opening' }, 0, steps, changes);
    expect(told).toMatchObject({ counter: 'Start', headline: 'Today', besides: `Northwind · ${besides}` });
    expect(told.spoken).toBe(
      `Presentation. Today. Northwind · ${besides}. The arrow keys lead on and back, Escape ends it.`,
    );
  });

  it('says that two charts are the same', () => {
    const told = words({ part: 'opening' }, 0, 0, 0);
    expect(told.headline).toBe('Today and Proposal are the same');
    expect(told.besides).toBe('Northwind');
  });

  it('counts the steps, and says of several changes the first two', () => {
    const told = words({ sentences: ['Move A', 'Add B', 'Drop C'].map(sentence) }, 2);
    expect(told.counter).toBe('2 of 3');
    expect(told.headline).toBe('Move…; Add …; and 1 more change');
    expect(told.fullHeadline).toBe('Move A; Add B; Drop C');
    expect(told.spoken).toBe('2 of 3: Move A; Add B; Drop C.');
  });

  it('says once what reads alike, with how often, and counts what is left out', () => {
    const layers = (id: string) => finding('Too many layers', { roles: [id] });
    const fixed = [layers('a'), finding('Wide span'), layers('b'), finding('Orphan'), layers('c')];
    const { notes, spoken } = words({ findings: { ...NONE, fixed } });
    expect(notes).toEqual([
      {
        kind: 'fixed',
        name: 'Fixed',
        findings: [
          { severity: 'warning', headline: 'Too many layers', count: 3 },
          { severity: 'warning', headline: 'Wide span', count: 1 },
        ],
        more: 1,
      },
    ]);
    expect(spoken).toContain('Fixed: Too many layers, 3 times; Wide span; 1 more.');
  });

  it('keeps apart what is called alike and is not as grave', () => {
    const fixed = [finding('Wide span'), finding('Wide span', { roles: ['b'], severity: 'error' })];
    expect(words({ findings: { ...NONE, fixed } }).notes[0]?.findings).toHaveLength(2);
  });

  it('says once what was there and still is about something else', () => {
    const before = finding('Not connected', { about: ['it'] });
    const after = finding('Not connected', { about: ['it', 'sales'] });
    const renamed = finding('Too wide', { message: 'Before.' });
    const findings: JudgementComparison = {
      ...NONE,
      fixed: [finding('Orphan')],
      remaining: [
        { from: 'warning', finding: after, was: before },
        { from: 'warning', finding: finding('Too wide'), was: renamed },
      ],
    };
    const { notes } = words({ findings });
    expect(notes.map(({ kind, findings: told }) => [kind, told.map(({ headline }) => headline)])).toEqual([
      ['fixed', ['Orphan']],
      ['changed', ['Not connected']],
    ]);
    expect(notes[1]?.findings[0]).toMatchObject({ count: 1, change: 'worse: 1 point before, 2 now' });
    expect(words({ findings }).spoken).toContain('Changed: Not connected, worse: 1 point before, 2 now.');
  });

  it('tells one finding that has changed, and counts the others', () => {
    const milder = (headline: string) => ({ from: 'error' as const, finding: finding(headline) });
    const { notes } = words({ findings: { ...NONE, remaining: [milder('A'), milder('B')] } });
    expect(notes).toMatchObject([
      { kind: 'changed', findings: [{ change: 'better: Critical before, Warning now' }], more: 1 },
    ]);
  });

  it('ends with what all steps amount to', () => {
    const findings: JudgementComparison = {
      fixed: [finding('A', { severity: 'error' }), finding('B'), finding('C')],
      introduced: [],
      remaining: [{ from: 'info', finding: finding('D', { severity: 'info' }) }],
    };
    const told = words({ part: 'closing', findings }, 4);
    expect(told).toMatchObject({ counter: 'End', headline: 'Proposal', notes: [] });
    expect(told.spoken).toBe(
      'End: Proposal. Findings fixed: 3, of them 1 Critical, 2 Warning. New findings: 0. ' +
        'Remaining: 1, of them 1 Consider. Roles: 2 before, 3 after. Vacancies: 0, as before. ' +
        'Layers: 2 before, 1 after. Average span: 1.0 before, – after.',
    );
  });

  it('says the figures while the rules are on their way', () => {
    expect(words({ part: 'closing', findings: undefined }, 4).spoken).toMatch(/^End: Proposal\. Roles: /);
    expect(words({ findings: undefined }).notes).toEqual([]);
  });
});
