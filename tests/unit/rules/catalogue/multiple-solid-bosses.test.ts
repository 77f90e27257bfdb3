import { describe, expect, it } from 'vitest';
import { findingsOf, verdicts } from '../outline-charts.ts';

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
      'its committee, not the role itself, has two bosses',
      'CEO\n  CFO\n    Change board [body, id: cb]\n      A\n  CMO\nCMO --> cb',
    ],
  ])('is silent about the role when %s', (_case, outline) => {
    expect(verdicts(rule, outline).filter((verdict) => verdict !== 'error: cb')).toEqual([]);
  });

  it('still counts a third boss beside two who share a job', () => {
    const outline =
      'CEO\n  Head of CX [id: x, job share]\n    A\n  Head of CX [id: y, job share]\n  CFO\ny --> A\nCFO --> A';
    expect(verdicts(rule, outline)).toEqual(['error: a']);
  });

  it('replaces a committee by those it answers to', () => {
    const outline = 'CEO\n  CFO\n    Change board [body]\n      A\n  CMO\nCMO --> A';
    expect(findingsOf(rule, outline)[0]?.related).toEqual(['cfo', 'cmo']);
  });
});
