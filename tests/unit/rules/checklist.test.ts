import { describe, expect, it } from 'vitest';
import { findingEntries, findingsIn } from '../../../src/rules/checklist.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { findingOf } from '../editor/findings.ts';

const KPIS = 'cx-owner-no-kpis';
const RESOURCES = 'cx-owner-no-resources';
const HAT = 'cx-owner-not-dedicated';
const RESPONSIBLE = 'cx-responsible-not-accountable';

const about = (rule: string, roles: readonly string[] = ['cco'], parts: Partial<Finding> = {}) =>
  findingOf({ rule, roles, ...parts });

/** Entries in short: a rule for a single finding, "role: rules" for a group. */
function inShort(findings: readonly Finding[]): readonly string[] {
  return findingEntries(findings).map((entry) => {
    const rules = findingsIn(entry).map(({ rule }) => rule);
    return entry.kind === 'finding' ? rules.join() : `${entry.role}: ${rules.join()}`;
  });
}

describe('findingEntries', () => {
  it('brings three signs about one role together where the first stood', () => {
    const findings = [about('a', []), about(KPIS), about('b'), about(RESOURCES), about('c'), about(HAT)];
    expect(inShort(findings)).toEqual(['a', `cco: ${KPIS},${RESOURCES},${HAT}`, 'b', 'c']);
  });

  it('takes the fourth along', () => {
    const findings = [about(RESPONSIBLE), about(KPIS), about(RESOURCES), about(HAT)];
    expect(inShort(findings)).toEqual([`cco: ${RESPONSIBLE},${KPIS},${RESOURCES},${HAT}`]);
  });

  it.each([
    ['two signs', [about(KPIS), about(RESOURCES)]],
    [
      'two signs, one of them twice',
      [about(KPIS), about(RESOURCES), about(RESOURCES, ['cco'], { about: ['staff'] })],
    ],
    ['three signs about several roles', [about(KPIS), about(RESOURCES, ['cfo']), about(HAT)]],
    [
      'three signs, one of them dismissed',
      [about(KPIS), about(RESOURCES), about(HAT, ['cco'], { dismissed: true })],
    ],
    ['other rules about one role', [about('a'), about('b'), about('c'), about(KPIS)]],
    ['no finding', []],
  ])('leaves %s as they are', (_what, findings) => {
    expect(findingEntries(findings)).toEqual(findings.map((finding) => ({ kind: 'finding', finding })));
  });

  it('keeps a dismissed finding out of a group', () => {
    const dismissed = about(RESPONSIBLE, ['cco'], { dismissed: true });
    expect(inShort([dismissed, about(KPIS), about(RESOURCES), about(HAT)])).toEqual([
      RESPONSIBLE,
      `cco: ${KPIS},${RESOURCES},${HAT}`,
    ]);
  });

  it('groups one role beside another, and gives a shared finding to the first it fits', () => {
    const shared = about(RESPONSIBLE, ['cfo', 'cco']);
    const cfo = [KPIS, RESOURCES].map((rule) => about(rule, ['cfo']));
    const cco = [KPIS, RESOURCES, HAT].map((rule) => about(rule));
    expect(inShort([shared, ...cco, ...cfo])).toEqual([
      `cfo: ${RESPONSIBLE},${KPIS},${RESOURCES}`,
      `cco: ${KPIS},${RESOURCES},${HAT}`,
    ]);
    expect(inShort([shared, ...cco])).toEqual([`cco: ${RESPONSIBLE},${KPIS},${RESOURCES},${HAT}`]);
  });

  it('loses nothing and doubles nothing', () => {
    const findings = [about('a'), about(KPIS), about(HAT), about('b'), about(RESPONSIBLE, ['x', 'cco'])];
    const listed = findingEntries(findings).flatMap(findingsIn);
    expect(new Set(listed)).toEqual(new Set(findings));
    expect(listed).toHaveLength(findings.length);
  });
});
