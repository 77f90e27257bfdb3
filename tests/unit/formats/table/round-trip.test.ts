import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, Role, Scenario } from '../../../../src/chart/chart.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { readDocument } from '../../../../src/formats/document/read-document.ts';
import { lostInTable } from '../../../../src/formats/table/lost-in-table.ts';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import { writeCsv } from '../../../../src/formats/table/write-csv.ts';
import { tableOf } from '../../../../src/formats/table/write-table.ts';
import { arbitraryTableChart } from '../../../support/arbitrary-table-chart.ts';
import { heldByTable } from '../../../support/held-by-table.ts';
import { REFERENCE_CHARTS, referenceChart } from '../../../support/reference-charts.ts';
import { ROOT } from '../../../support/source-files.ts';
import { readBack, TABLE_WAYS } from '../../../support/table-round-trip.ts';

const WAYS = ['csv', 'csv with semicolons', 'tsv', 'xlsx'] as const;
const ORGANOGRAMS = path.join(ROOT, 'tests/fixtures/organograms');

const rolesAndLines = ({ roles, lines }: Pick<Scenario, 'roles' | 'lines'>) => ({ roles, lines });

describe('a chart that goes out as a table comes back', () => {
  it.each(WAYS)(
    'with all a table can hold, whatever is in it, as %s',
    async (way) => {
      await fc.assert(
        fc.asyncProperty(arbitraryTableChart(), async (scenario) => {
          const held = heldByTable(scenario);
          fc.pre(held !== undefined);
          expect(rolesAndLines(await TABLE_WAYS[way](scenario))).toEqual(held);
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  it.each(WAYS)(
    'as it was, as %s, unless something is said to be lost',
    async (way) => {
      await fc.assert(
        fc.asyncProperty(arbitraryTableChart(), async (any) => {
          const scenario = { ...any, roles: any.roles.map(unplaced) };
          const document = { title: 'T', scenarios: [scenario] as const };
          fc.pre(
            lostInTable(document, scenario, tableOf(scenario), way === 'xlsx' ? 'xlsx' : 'csv').length === 0,
          );
          const back = await TABLE_WAYS[way](scenario);
          expect(back.roles).toEqual(indexOrg(scenario).drawingOrder.map(withoutEmptyExtra));
          expect(sorted(back.lines)).toEqual(sorted(scenario.lines));
          const [before, after] = [indexOrg(scenario), indexOrg(back)];
          for (const { id } of scenario.roles)
            expect(after.reports(id).map((role) => role.id)).toEqual(
              before.reports(id).map((role) => role.id),
            );
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  it('and goes out again as the very same file', () => {
    fc.assert(
      fc.property(arbitraryTableChart(), (scenario) => {
        fc.pre(heldByTable(scenario) !== undefined);
        const first = writeCsv(tableOf(scenario));
        expect(writeCsv(tableOf(readBack(readTable(first))))).toBe(first);
        const bare = writeCsv(tableOf(withoutOrigin(scenario)));
        expect(writeCsv(tableOf(withoutOrigin(readBack(readTable(bare)))))).toBe(bare);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('mostly: little of what is drawn at random cannot be held', () => {
    const charts = fc.sample(arbitraryTableChart(), { seed: 7, numRuns: 400 });
    const held = charts.filter((scenario) => heldByTable(scenario) !== undefined);
    expect(held.length).toBeGreaterThan(250);
  });

  describe.each(WAYS)('as %s', (way) => {
    it.each(REFERENCE_CHARTS)('the template %s', async (name) => {
      const read = readDocument(referenceChart(name));
      if (!read.ok) throw new Error(read.message);
      const [scenario] = read.document.scenarios;
      const back = await TABLE_WAYS[way](scenario);
      expect(back.roles).toEqual(indexOrg(scenario).drawingOrder.map(unplaced));
      expect(sorted(back.lines)).toEqual(sorted(scenario.lines));
    });

    it.each(readdirSync(ORGANOGRAMS).filter((name) => name.endsWith('.csv')))(
      'the public table %s, under its own headers',
      async (name) => {
        const original = readFileSync(path.join(ORGANOGRAMS, name));
        const scenario = readBack(readTable(original));
        const back = await TABLE_WAYS[way](scenario);
        expect(rolesAndLines(back)).toEqual(heldByTable(scenario));
        const own = (one: Scenario) => one.table?.columns.map((column) => column.name) ?? [];
        expect(own(back).slice(0, own(scenario).length)).toEqual(own(scenario));
      },
      30_000,
    );
  });
});

function sorted(lines: readonly Line[]): readonly string[] {
  return lines
    .map(({ manager, report, kind, purpose }) => JSON.stringify([manager, report, kind, purpose]))
    .sort();
}

function withoutEmptyExtra({ extra, ...role }: Role): Role {
  return extra && extra.size > 0 ? { ...role, extra } : role;
}

function withoutOrigin(scenario: Scenario): Scenario {
  const { table: _, ...rest } = scenario;
  return rest;
}

function unplaced(role: Role): Role {
  const { position: _, ...rest } = role;
  return rest;
}
