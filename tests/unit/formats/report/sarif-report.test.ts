import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import { type SarifRun, writeSarifReport } from '../../../../src/formats/report/sarif-report.ts';
import { CATALOGUE } from '../../../../src/rules/catalogue/index.ts';
import { REFERENCE_CHARTS } from '../../../support/reference-charts.ts';
import { hostileDocument, referenceDocument, reportOf } from '../../../support/report-charts.ts';
import { ROOT } from '../../../support/source-files.ts';

const SCHEMA = path.join(ROOT, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

function write(run: Partial<SarifRun>) {
  const log = JSON.parse(
    writeSarifReport({ charts: [], unusable: [], rules: CATALOGUE, version: '1.2.3', exitCode: 0, ...run }),
  );
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  return log.runs[0];
}

describe('the SARIF report', () => {
  it('is checked by a schema that refuses what is wrong', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
    expect(isSarif({ version: '2.1.0', runs: [], more: 1 })).toBe(false);
  });

  it.each(REFERENCE_CHARTS)('of %s follows the schema, with a result a finding', (name) => {
    const charts = reportOf(referenceDocument(name), { file: `charts/${name}.json`, withFixes: false });
    const run = write({ charts });
    const findings = charts.flatMap(({ judgement }) => judgement.findings);
    const levels = { error: 'error', warning: 'warning', info: 'note' };
    expect(run.results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level])).toEqual(
      findings.map(({ rule, severity }) => [rule, levels[severity]]),
    );
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('explains every rule', () => {
    const { rules } = write({}).tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.help.text).toContain('What to do: ');
      expect(rule.help.markdown).toContain('According to ');
    }
  });

  it('follows the schema with hostile text, and suppresses what was dismissed, with the reason', () => {
    const run = write({ charts: reportOf(hostileDocument(), { file: 'a b/<x>#?.json' }) });
    const suppressed = run.results.filter(
      (result: { suppressions?: unknown[] }) => result.suppressions?.length,
    );
    expect(suppressed).toMatchObject([
      {
        ruleId: 'multiple-solid-bosses',
        suppressions: [
          { kind: 'inSource', justification: expect.stringMatching(/^Accepted on 2026-11-22: “\*\*b/) },
        ],
      },
    ]);
    expect(run.results.every((result: object) => 'suppressions' in result)).toBe(true);
    expect(run.artifacts).toEqual([{ location: { uri: 'a%20b/%3Cx%3E%23%3F.json' } }]);
    expect(JSON.stringify(run.results.map(({ message }: { message: object }) => message))).not.toContain(
      '](',
    );
  });

  it('names roles as logical locations, the scenario where a finding is about no role', () => {
    const run = write({ charts: reportOf(referenceDocument('cx-under-marketing'), { file: 'a.json' }) });
    const of = (id: string) => run.results.find(({ ruleId }: { ruleId: string }) => ruleId === id);
    expect(of('cx-under-marketing')).toMatchObject({
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'a.json', index: 0 } },
          logicalLocations: [{ name: 'Chief Customer Officer', kind: 'role' }],
        },
      ],
      relatedLocations: [{ logicalLocations: [{ kind: 'role' }] }],
    });
    const { results } = write({ charts: reportOf(referenceDocument('title-without-teeth')) });
    const whole = results.find(
      ({ locations }: { locations: { logicalLocations: { kind: string }[] }[] }) =>
        locations[0]?.logicalLocations[0]?.kind === 'scenario',
    );
    expect(whole).toBeDefined();
  });

  it('reports problems, questions and files that could not be used as notifications', () => {
    const charts = reportOf(hostileDocument(), {
      file: 'a.json',
      problems: [{ row: 3, severity: 'warning', message: 'Odd.' }],
    });
    const run = write({ charts, unusable: [{ file: 'b.json', message: 'Broken.' }], exitCode: 2 });
    const [invocation] = run.invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 2 });
    const told = invocation.toolExecutionNotifications.map(
      ({ descriptor, level }: { descriptor: { id: string }; level: string }) => `${level} ${descriptor.id}`,
    );
    expect(told[0]).toBe('error unusable-file');
    expect(told).toContain('warning reading');
    expect(told).toContain('note open-question');
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      'a.json',
      'b.json',
    ]);
  });

  it('has the spans and layers of every chart as properties of the run', () => {
    const charts = [
      ...reportOf(referenceDocument('cx-under-marketing'), { file: 'a.json', withFixes: false }),
      ...reportOf(
        { title: 'T', scenarios: [{ id: 's', name: 'S', roles: [], lines: [] }] },
        { file: 'b.json' },
      ),
    ];
    const { properties } = write({ charts });
    const bands = (...roles: readonly number[]) => [
      { from: 1, to: 1, roles: roles[0] },
      { from: 2, to: 3, roles: roles[1] },
      { from: 4, to: 7, roles: roles[2] },
      { from: 8, to: 12, roles: roles[3] },
      { from: 13, roles: roles[4] },
    ];
    expect(properties.spansAndLayers).toEqual([
      {
        artifactLocation: { uri: 'a.json', index: 0 },
        scenario: 'today',
        roles: 11,
        vacant: 0,
        headcount: 3,
        layers: [1, 4, 4, 2],
        boardsAndCommittees: 0,
        notUnderTheTop: 0,
        spans: { average: 2.5, widest: 4, bands: bands(0, 3, 1, 0, 0) },
      },
      {
        artifactLocation: { uri: 'b.json', index: 1 },
        scenario: 's',
        roles: 0,
        vacant: 0,
        layers: [],
        boardsAndCommittees: 0,
        notUnderTheTop: 0,
        spans: { bands: bands(0, 0, 0, 0, 0) },
      },
    ]);
  });

  it('tells the possible answers to an open question', () => {
    const charts = reportOf(hostileDocument(), { file: 'a.json', withFixes: false });
    const asked = charts.flatMap(({ judgement }) => judgement.questions);
    const told = write({ charts }).invocations[0].toolExecutionNotifications.filter(
      ({ descriptor }: { descriptor: { id: string } }) => descriptor.id === 'open-question',
    );
    expect(told).toHaveLength(asked.length);
    for (const [at, { answers }] of asked.entries())
      for (const { label } of answers) expect(told[at].message.text).toContain(label);
  });

  it('leaves no place to fill in, and no suppressions where there are none', () => {
    const { scenario } = readOutline('Chief {0} Officer\n  Clerk\nCook {0}\n');
    const run = write({ charts: reportOf({ title: 'T', scenarios: [scenario] }) });
    const texts = run.results.map(({ message }: { message: { text: string } }) => message.text).join();
    expect(texts).toContain('{{0}}');
    expect(texts.replaceAll('{{0}}', '')).not.toMatch(/[{}]/);
    expect(run.results.some((result: object) => 'suppressions' in result)).toBe(false);
  });

  it('shows each file as it is told to', () => {
    const charts = reportOf(referenceDocument('advisory'), { file: 'C:\\charts\\a.json' });
    const run = write({ charts, addressOf: () => 'charts/a.json' });
    expect(run.artifacts).toEqual([{ location: { uri: 'charts/a.json' } }]);
  });
});
