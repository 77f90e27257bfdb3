import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument, Scenario } from '../../../../src/chart/chart.ts';
import { changesBetween } from '../../../../src/chart/changes-between.ts';
import { treatAsSame } from '../../../../src/chart/edits/treat-as-same.ts';
import { asScenario } from '../../../../src/chart/edits/update-from-table.ts';
import { keptTwice } from '../../../../src/chart/kept-twice.ts';
import { sameRoles } from '../../../../src/chart/same-roles.ts';
import { withIds } from '../../../../src/chart/with-ids.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { updateTo } from '../../../../src/formats/door/import-update.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { writeCsv } from '../../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../support/reference-charts.ts';
import { readBack } from '../../../support/table-round-trip.ts';
import { deepFreeze } from '../../rules/random-charts.ts';
import { faultsOf } from '../../chart/edits/random-edits.ts';

/** Columns without which a table does not say who is who. */
const NEEDED: ReadonlySet<string> = new Set(['Id', 'Title']);

const charts = REFERENCE_CHARTS.map((name) => {
  const read = readDocument(referenceChart(name));
  if (!read.ok) throw new Error(read.message);
  const [today] = read.document.scenarios;
  const roles = today.roles.map((role, at) => (at % 3 === 2 ? role : { ...role, person: `Person ${at}` }));
  return deepFreeze<ChartDocument>({ ...read.document, scenarios: [{ ...today, roles }] });
});

/** The chart as an export would have it that holds some columns and numbers roles by itself. */
function exported(scenario: Scenario, isWanted: (column: string) => boolean): Scenario {
  const ids = new Map(scenario.roles.map(({ id }, at) => [id, `P${at}`]));
  const { columns, rows } = tableOf(withIds(scenario, ids));
  const held = columns.flatMap(({ name }, at) => (NEEDED.has(name) || isWanted(name) ? [at] : []));
  const csv = writeCsv({
    columns: columns.filter((_, at) => held.includes(at)),
    rows: rows.map((cells) => cells.filter((_, at) => held.includes(at))),
  });
  return readBack(readTable(csv));
}

const COLUMNS = [...new Set(charts.flatMap(({ scenarios: [one] }) => tableOf(one).columns))]
  .map(({ name }) => name)
  .filter((name) => !NEEDED.has(name));
/** What lines are for says nothing without the lines. */
const someColumns = fc
  .subarray([...new Set(COLUMNS)])
  .map((names) =>
    names.includes('Dotted line') ? names : names.filter((name) => name !== 'Dotted line purposes'),
  )
  .map((names) => new Set(names));
const someChart = fc.constantFrom(...charts);
const missing = fc.constantFrom('keep' as const, 'remove' as const);
const someImport = fc.record({ document: someChart, columns: someColumns, missing });

function imported({
  document,
  columns,
  ...options
}: {
  readonly document: ChartDocument;
  readonly columns: ReadonlySet<string>;
  readonly missing: 'keep' | 'remove';
}): ChartDocument {
  const [today] = document.scenarios;
  const staff = exported(today, (name) => columns.has(name));
  return asScenario(today.id, { id: 'staff', name: 'Staff' }, updateTo(staff, options))(document);
}

/** As somebody does who treats everything as the same that is offered; either chart may keep its ids. */
function matched(document: ChartDocument, keeps: 'today' | 'staff'): ChartDocument {
  const [first, second = first] = document.scenarios;
  const found = [...sameRoles(first, second).pairs, ...keptTwice(first, second).values()];
  const pairs =
    keeps === 'today' ? found : found.map(({ before, after }) => ({ before: after, after: before }));
  const [kept, renamed] = keeps === 'today' ? [first.id, second.id] : [second.id, first.id];
  return treatAsSame({ kept, renamed, pairs })(document);
}

const differencesIn = ({ scenarios: [today, staff = today] }: ChartDocument) => changesBetween(today, staff);
const keeps = fc.constantFrom('today' as const, 'staff' as const);

describe('a table imported beside the chart it was exported from, whose columns say less and whose ids are others', () => {
  it('is no difference once its roles are taken for the same ones', () => {
    fc.assert(
      fc.property(someImport, keeps, (wanted, side) => {
        const done = matched(imported(wanted), side);
        expect(differencesIn(done)).toEqual([]);
        for (const scenario of done.scenarios) expect(faultsOf(scenario)).toEqual([]);
        const [today] = done.scenarios;
        const unnamed = ({ roles }: Scenario) => roles.map((role) => ({ ...role, id: '' }));
        expect(unnamed(today)).toEqual(unnamed(wanted.document.scenarios[0]));
      }),
    );
  });

  it('is one difference with one other title', () => {
    fc.assert(
      fc.property(someImport, keeps, fc.nat(), (wanted, side, at) => {
        const before = imported({ ...wanted, columns: new Set([...wanted.columns, 'Person']) });
        const [today, staff = today] = before.scenarios;
        const named = staff.roles.filter(({ id, person }) => id.startsWith('P') && person !== undefined);
        const chosen = named[at % named.length];
        const roles = staff.roles.map((role) =>
          role === chosen ? { ...role, title: 'Something else' } : role,
        );
        const done = matched({ ...before, scenarios: [today, { ...staff, roles }] }, side);
        expect(differencesIn(done)).toMatchObject([{ kind: 'changed' }]);
      }),
    );
  });
});
