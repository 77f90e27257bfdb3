import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import type { TableProblem } from '../../../../src/formats/table/table-problem.ts';
import { lint } from '../../../../src/rules/lint.ts';
import { ROOT } from '../../../support/source-files.ts';

const FOLDER = path.join(ROOT, 'tests/fixtures/organograms');

function read(name: string) {
  const result = readTable(readFileSync(path.join(FOLDER, name)));
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** Rows, roles, merged rows, lines, roots: counted by hand and by another program. */
const TABLES = [
  ['department_for_work_and_pensions-2011-09-30.csv', 209, 206, 3, 200, 6],
  ['her_majestys_revenue_and_customs-2011-03-31.csv', 346, 346, 0, 345, 1],
  ['hm_treasury-2011-09-30.csv', 115, 103, 12, 102, 1],
  ['infrastructure_planning_commission-2011-03-31.csv', 14, 14, 0, 13, 1],
  ['ministry_of_defence-2016-03-31.csv', 705, 704, 1, 693, 11],
] as const;

/** What reading has to say about a row: what kind of thing, and in which column or about which other row. */
type Said = readonly [row: number, kind: string, where?: string | number | undefined];

const REPORTS_TO = 'Reports to Senior Post';

/** Everything there is to report about rows, from a count of the files that knows nothing of this reader. */
const SAID: Readonly<Record<string, readonly Said[]>> = {
  'department_for_work_and_pensions-2011-09-30.csv': [
    [26, 'share', 25],
    [120, 'copy', 119],
    ...[152, 153, 154, 155].map((row): Said => [row, 'unknown JCP2', REPORTS_TO]),
    [176, 'share', 175],
    [210, 'unknown JCP2', REPORTS_TO],
  ],
  'her_majestys_revenue_and_customs-2011-03-31.csv': [],
  'hm_treasury-2011-09-30.csv': [
    [7, 'share', 6],
    ...[8, 9, 10, 11, 12].map((row): Said => [row, 'copy', 7]),
    [13, 'share', 6],
    [14, 'share', 6],
    ...[15, 16, 17].map((row): Said => [row, 'copy', 7]),
    [37, 'copy', 36],
  ],
  'infrastructure_planning_commission-2011-03-31.csv': [[13, 'itself', REPORTS_TO]],
  'ministry_of_defence-2016-03-31.csv': [[667, 'share', 666]],
};

function kindOf({ row = 0, column, message }: TableProblem): Said {
  const at = (kind: string, where: string | undefined): Said => [row, kind, Number(where)];
  const copy = /^Id, title and manager are those of row (\d+), and so is everything else\./.exec(message);
  if (copy) return at('copy', copy[1]);
  const share = /^Id, title and manager are those of row (\d+)\. .* shared by several people\.$/.exec(
    message,
  );
  if (share) return at('share', share[1]);
  const unknown = /^No row has the id “(.+)”\. The role was left without a boss\.$/.exec(message);
  if (unknown) return [row, `unknown ${unknown[1]}`, column];
  return [row, message.startsWith('The role reports to itself.') ? 'itself' : message, column];
}

describe('real organisation tables', () => {
  it('are all here', () => {
    expect(
      readdirSync(FOLDER)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    ).toEqual(TABLES.map(([name]) => name));
  });

  it.each(TABLES)('%s is read to the last row', (name, rows, made, merged, lines, roots) => {
    const { document, counts, problems } = read(name);
    const [scenario] = document.scenarios;
    expect(counts).toEqual({ read: rows, made, merged, skipped: 0 });
    expect(scenario.roles).toHaveLength(made);
    expect(scenario.lines).toHaveLength(lines);
    expect(indexOrg(scenario).roots).toHaveLength(roots);
    expect(problems.filter(({ message }) => message.includes('one role'))).toHaveLength(merged);
  });

  it.each(TABLES)('%s has all said about its rows that there is to say, and no more', (name) => {
    const { problems, reading, counts } = read(name);
    const rows = problems.filter(({ row }) => row !== undefined);
    expect(rows.map(kindOf)).toEqual(SAID[name]);
    const alone = rows.map(kindOf).filter(([, kind]) => kind === 'copy' || kind === 'share');
    expect(alone).toHaveLength(counts.merged);
    expect(reading.roleOfRow.size).toBe(counts.read);
    expect(new Set(reading.roleOfRow.values()).size).toBe(counts.made);
  });

  it.each([
    ['department_for_work_and_pensions-2011-09-30.csv', [152, 153, 154, 155]],
    ['her_majestys_revenue_and_customs-2011-03-31.csv', []],
    ['hm_treasury-2011-09-30.csv', [81, 82, 83, 84, 85, 86, 87]],
    ['infrastructure_planning_commission-2011-03-31.csv', []],
    ['ministry_of_defence-2016-03-31.csv', []],
  ])('%s has its vacant posts, each in a row of its own, and nobody in a circle', (name, rows) => {
    const { document, reading } = read(name);
    const [scenario] = document.scenarios;
    const vacant = scenario.roles.filter((role) => role.vacant).map(({ id }) => id);
    expect(vacant).toEqual(rows.map((row) => reading.roleOfRow.get(row)));
    expect(indexOrg(scenario).circles).toEqual([]);
  });

  it.each(TABLES)('%s is judged without a rule breaking', (name) => {
    const { document } = read(name);
    const { findings } = lint(document, document.scenarios[0]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ headline }) => headline === 'Rule not checked')).toEqual([]);
  });

  it('keeps apart the vacant posts that share a reference, and names the post that is not there', () => {
    const { document, problems } = read('department_for_work_and_pensions-2011-09-30.csv');
    const vacant = document.scenarios[0].roles.filter((role) => role.vacant);
    expect(vacant.map(({ id, title }) => [id, title])).toEqual([
      ['not-in-post', 'Not in post'],
      ['not-in-post-2', 'Not in post'],
      ['not-in-post-3', 'Not in post'],
      ['not-in-post-4', 'Not in post'],
    ]);
    const lost = problems.filter(({ message }) => message.includes('“JCP2”'));
    expect(lost.map(({ row, column }) => [row, column])).toEqual(
      [152, 153, 154, 155, 210].map((row) => [row, 'Reports to Senior Post']),
    );
    expect(vacant[0]?.extra?.get('Reports to Senior Post')).toBe('JCP2');
  });

  it('tells shared posts from rows written twice', () => {
    const { document } = read('department_for_work_and_pensions-2011-09-30.csv');
    const role = (id: string) => document.scenarios[0].roles.find((one) => one.id === id);
    expect(role('DWP179')?.jobShare).toBe(true);
    expect(role('DWP145')).toBeDefined();
    expect(role('DWP145')?.jobShare).toBeUndefined();
  });

  it('keeps the columns it does not know', () => {
    const { document } = read('her_majestys_revenue_and_customs-2011-03-31.csv');
    expect([...(document.scenarios[0].roles[0]?.extra ?? [])]).toEqual([
      ['Grade (or equivalent)', 'SCS1'],
      ['Parent Department', "Her Majesty's Revenue and Customs"],
      ['Organisation', "Her Majesty's Revenue and Customs"],
      ['FTE', '1'],
      ['Professional/Occupational Group', 'Tax Professionals'],
    ]);
    expect(document.scenarios[0].roles[0]?.department).toBe('Large Business Service');
  });
});
