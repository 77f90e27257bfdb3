import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../src/chart/chart.ts';
import { rowFacts, rowName } from '../../../../src/editor/unplaced/row-words.ts';
import { trayOf } from '../../../../src/editor/unplaced/tray.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const CHART: Scenario = scenarioOf('ceo > a; lone; head > x, y; y > z; p > q; q > p', {
  roles: {
    ceo: { title: 'Chief Executive Officer' },
    head: { title: 'Head of Sales', person: 'Ada Osei', department: 'Sales' },
    lone: { title: 'Clerk', vacant: true, extra: new Map([['Line manager', 'JCP2']]) },
    p: { title: 'Pat' },
  },
});

describe('the tray of roles without a boss', () => {
  it('has the largest branches first, and says how large they are', () => {
    expect(trayOf(CHART).rows.map(({ role, size, isInCircle }) => [role.id, size, isInCircle])).toEqual([
      ['head', 4, false],
      ['p', 2, true],
      ['q', 2, true],
      ['lone', 1, false],
    ]);
  });

  it('knows the row of a role', () => {
    const tray = trayOf(CHART);
    expect(['head', 'lone', 'ceo', 'gone'].map(tray.indexOf)).toEqual([0, 3, -1, -1]);
  });

  it('is made once for a chart, however it is folded, and anew when a manager is left', () => {
    const tray = trayOf(CHART);
    expect(trayOf({ ...CHART, arrangement: { folded: ['head'] } })).toBe(tray);
    expect(tray.asked.map(({ text }) => text)).toEqual(['JCP2']);
    const table = { columns: [{ name: 'Line manager', is: 'manager' }], left: ['JCP2'] };
    const after = trayOf({ ...CHART, table });
    expect([after.asked.length, after.left.map(({ text }) => text)]).toEqual([0, ['JCP2']]);
  });
});

it('says of a row what tells it from others', () => {
  const [head, circle, , lone] = trayOf(CHART).rows;
  if (!head || !circle || !lone) throw new Error('A row is gone.');
  expect(rowName(head)).toBe('Head of Sales, Ada Osei, branch of 4 roles, Sales');
  expect(rowFacts(head)).toBe('Ada Osei · 4 roles · Sales');
  expect(rowName(circle)).toBe('Pat, branch of 2 roles, in a circle of bosses');
  expect(rowFacts(lone)).toBe('Vacant · 1 role');
  expect(rowName(lone)).toBe('Clerk, vacant, branch of 1 role');
});
