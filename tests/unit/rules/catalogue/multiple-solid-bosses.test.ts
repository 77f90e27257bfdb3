import { describe, expect, it } from 'vitest';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { chartOf, findingsOf, verdicts } from '../outline-charts.ts';

const rule = 'multiple-solid-bosses';
const two = 'CEO\n  CFO\n    A\n  CMO\nCMO --> A';

describe(rule, () => {
  it('names the role, its bosses and their lines', () => {
    expect(findingsOf(rule, two)[0]).toMatchObject({
      severity: 'error',
      roles: ['a'],
      related: ['cfo', 'cmo'],
      lines: [
        { manager: 'cfo', report: 'a' },
        { manager: 'cmo', report: 'a' },
      ],
      message: 'A answers to CFO and CMO.',
    });
  });

  it('gives one finding for each role', () => {
    expect(verdicts(rule, `${two}\n    B\nCFO --> B`)).toEqual(['error: a', 'error: b']);
  });

  it.each([
    ['the second line is dotted', two.replace('-->', '..>')],
    [
      'the bosses share a job',
      'CEO\n  Head of CX [id: x, job share]\n    A\n  Head of CX [id: y, job share]\ny --> A',
    ],
    ['the second boss is a committee below the first', 'CEO\n  Board A [body]\n    A\nCEO --> A'],
    [
      'both bosses are boards',
      'Board of Directors [body]\n  CEO\n    CFO\nSupervisory board [body]\nSupervisory board --> CEO',
    ],
    [
      'its committee answers to two who share a job',
      'CEO\n  Head of CX [id: x, job share]\n    Change board [body, id: cb]\n      A\n  Head of CX [id: y, job share]\ny --> cb',
    ],
    [
      'its committee has a second, dotted boss',
      'CEO\n  CFO\n    Change board [body, id: cb]\n      A\n  CMO\nCMO ..> cb',
    ],
  ])('is silent about the role when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('still counts a third boss beside two who share a job', () => {
    const outline =
      'CEO\n  Head of CX [id: x, job share]\n    A\n  Head of CX [id: y, job share]\n  CFO\ny --> A\nCFO --> A';
    expect(verdicts(rule, outline)).toEqual(['error: a']);
  });

  describe('in a committee with two bosses', () => {
    const outline = 'CEO\n  CFO\n    Change board [body, id: cb]\n      A\n  CMO\nCMO --> cb';

    it('everybody has two, as the committee has', () => {
      expect(verdicts(rule, outline)).toEqual(['error: cb', 'error: a']);
      expect(findingsOf(rule, outline)[1]).toMatchObject({
        related: ['cfo', 'cmo'],
        lines: [
          { manager: 'cfo', report: 'cb' },
          { manager: 'cmo', report: 'cb' },
        ],
        message: 'A answers to CFO and CMO, through Change board.',
      });
    });

    it('nobody answers to themselves', () => {
      const own = 'CEO\n  CFO\n  CMO\n    Change board [body, id: cb]\n      A [id: a]\nCFO --> cb\na --> cb';
      expect(findingsOf(rule, own).find(({ roles }) => roles[0] === 'a')?.related).toEqual(['cfo', 'cmo']);
    });

    it('one repair of the committee serves all', () => {
      const { document, scenario } = chartOf(outline);
      const [, finding] = lint(document, scenario).findings.filter((found) => found.rule === rule);
      if (!finding) throw new Error('No finding');
      const [keep] = fixesOf(document, scenario, finding);
      expect(keep?.label).toBe('Keep CFO as boss of Change board, make CMO dotted');
      const repaired = keep?.edit(scenario) ?? scenario;
      expect(lint(document, repaired).findings.filter((found) => found.rule === rule)).toEqual([]);
    });
  });

  it('replaces a committee by those it answers to', () => {
    const outline = 'CEO\n  CFO\n    Change board [body]\n      A\n  CMO\nCMO --> A';
    expect(findingsOf(rule, outline)[0]?.related).toEqual(['cfo', 'cmo']);
  });

  it('offers first, as safe, to drop the line to a boss above the other', () => {
    const safe = (outline: string) => {
      const { document, scenario } = chartOf(outline);
      const [finding] = lint(document, scenario).findings.filter((found) => found.rule === rule);
      const fixes = finding ? fixesOf(document, scenario, finding) : [];
      return fixes.filter((fix) => fix.safe).map(({ label, edit }) => [label, edit(scenario).lines.length]);
    };
    const chain = 'CEO\n  CMO\n    Head of Brand\nCEO --> Head of Brand';
    expect(safe(chain)).toEqual([
      ['Remove the direct line from CEO, to whom Head of Brand reports through CMO', 2],
    ]);
    expect(safe('CEO\n  CMO\n    Head of Brand\n  CFO\nCFO --> Head of Brand')).toEqual([]);
  });
});
