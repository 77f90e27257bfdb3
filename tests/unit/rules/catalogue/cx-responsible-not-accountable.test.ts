import { describe, expect, it } from 'vitest';
import { verdicts } from '../outline-charts.ts';

const rule = 'cx-responsible-not-accountable';

describe(rule, () => {
  it('is about the titled roles where they are responsible, and nobody else', () => {
    const outline = `CEO
  Chief Customer Officer [id: cco, responsible: cx]
    Head of CX [id: hcx, responsible: cx]
  CMO [responsible: cx]
  CFO [responsible: cx]`;
    expect(verdicts(rule, outline)).toEqual(['error: cco, hcx']);
  });

  it('is about all who are responsible where no titled role is', () => {
    const outline = `CEO
  Chief Customer Officer
  CMO [id: cmo, responsible: cx]
  COO [id: coo, responsible: cx]`;
    expect(verdicts(rule, outline)).toEqual(['error: cmo, coo']);
  });

  it('leaves three functions without a titled role to cx-everyone-owns-it', () => {
    const outline = 'CEO\n  CMO [responsible: cx]\n  COO [responsible: cx]\n  CFO [responsible: cx]';
    expect(verdicts(rule, outline)).toEqual([]);
    expect(verdicts('cx-everyone-owns-it', outline)).toHaveLength(1);
  });

  it.each([
    ['anybody is accountable', 'CEO [accountable: cx]\n  CMO [responsible: cx]\n  CFO'],
    ['nobody is responsible', 'CEO\n  CMO\n  CFO'],
    ['the chart has fewer than three roles', 'CEO\n  CMO [responsible: cx]'],
  ])('is silent when %s', (_case, outline) => {
    expect(verdicts(rule, outline)).toEqual([]);
  });

  it('is silent in a branch', () => {
    expect(verdicts(rule, 'CEO\n  CMO [responsible: cx]\n  CFO', { scope: 'branch' })).toEqual([]);
  });

  it('speaks of the one with the title, whoever else helps', () => {
    const outline = 'CEO\n  Chief Customer Officer [id: cco, responsible: cx]\n  CMO [responsible: cx]';
    expect(verdicts(rule, outline)).toEqual(['error: cco']);
  });
});
