import { describe, expect, it } from 'vitest';
import { readTable } from '../../../../src/formats/table/read-table.ts';
import type { TableProblem } from '../../../../src/formats/table/table-problem.ts';
import { dirtyTable } from '../../../support/dirty-tables.ts';

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed + 1);

function read(bytes: Uint8Array) {
  const result = readTable(bytes);
  if (!result.ok) throw new Error(result.message);
  return { ...result, scenario: result.document.scenarios[0] };
}

/** Rows the report says are a part of another, or nothing. */
function accountedFor(problems: readonly TableProblem[]) {
  return problems.flatMap(({ row = 0, message }) => {
    const run = /^Rows (\d+) to (\d+) are blank/.exec(message);
    const last = run ? Number(run[2]) : row;
    return /skipped|one role/.test(message)
      ? Array.from({ length: last - row + 1 }, (_, at) => row + at)
      : [];
  });
}

describe('a dirty table', () => {
  it('comes in every kind of dirt', () => {
    const seen = new Set(SEEDS.flatMap((seed) => dirtyTable(seed).faults));
    expect(seen.size).toBeGreaterThanOrEqual(35);
  });

  it.each([...new Set(SEEDS.map((seed) => Math.ceil(seed / 50)))])(
    'is read as it is meant (fifty of them, %i)',
    (part) => {
      for (const seed of SEEDS.filter((one) => Math.ceil(one / 50) === part)) {
        const truth = dirtyTable(seed);
        const { scenario, problems, counts, reading } = read(truth.bytes);
        const where = `seed ${seed}: ${truth.faults.join(', ')}`;
        const idOf = (row: number) => reading.roleOfRow.get(row) ?? `no role for row ${row}`;

        const { merged, skipped } = truth;
        expect(counts, where).toEqual({
          read: truth.rows,
          made: truth.roles.length,
          merged: merged.length,
          skipped: skipped.length,
        });
        const unmade = [...merged.map(([row]) => row), ...skipped];
        expect(accountedFor(problems), where).toEqual(unmade.toSorted((a, b) => a - b));
        expect(new Set(scenario.roles.map(({ id }) => id)).size, where).toBe(scenario.roles.length);
        expect(
          scenario.roles.map(({ id, title, vacant }) => [id, title, vacant === true]),
          where,
        ).toEqual(truth.roles.map(({ row, title, vacant }) => [idOf(row), title, vacant]));
        expect(
          merged.map(([row]) => idOf(row)),
          where,
        ).toEqual(merged.map(([, into]) => idOf(into)));
        const lines = scenario.lines.map(({ manager, report }) => `${manager} > ${report}`);
        expect(lines.toSorted(), where).toEqual(
          truth.lines.map(([manager, report]) => `${idOf(manager)} > ${idOf(report)}`).toSorted(),
        );
        expect(read(truth.bytes), where).toEqual(read(truth.bytes));
      }
    },
  );
});
