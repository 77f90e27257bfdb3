import { describe, expect, it } from 'vitest';
import { basesOf, rulesBehind } from '../../../../src/formats/report/rules-behind.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { hostileDocument, referenceDocument, reportOf } from '../../../support/report-charts.ts';

const ids = (charts: Parameters<typeof rulesBehind>[0]) => rulesBehind(charts).map(({ id }) => id);

describe('the rules behind a report', () => {
  const charts = [
    ...reportOf(referenceDocument('cx-under-marketing'), { withFixes: false }),
    ...reportOf(hostileDocument(), { withFixes: false }),
  ];

  it('are each named once, those of dismissed findings and open questions too, and no other', () => {
    const found = charts.flatMap(({ judgement }) => [...judgement.findings, ...judgement.questions]);
    const named = new Set(found.map(({ rule }) => rule));
    expect(named).toContain('multiple-solid-bosses');
    expect(ids([...charts, ...charts])).toEqual(CATALOGUE.map(({ id }) => id).filter((id) => named.has(id)));
    expect(ids([])).toEqual([]);
  });

  it('say once what each kind of rule stands on', () => {
    const [opinion, practice] = basesOf(rulesBehind(charts));
    expect(opinion).toMatch(/^Opinion: the sources it names advise it/);
    expect(practice).toMatch(/^(Common practice|Integrity): /);
    const kinds = new Set(rulesBehind(charts).map(({ basis }) => basis));
    expect(basesOf(rulesBehind(charts))).toHaveLength(kinds.size);
  });
});
