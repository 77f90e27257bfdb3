import { describe, expect, it } from 'vitest';
import type { Role, Scenario } from '../../../../src/chart/chart.ts';
import { managersMeant } from '../../../../src/editor/goals/named-manager.ts';
import { type Goal, type Sending } from '../../../../src/editor/goals/sending.ts';
import { trayOf } from '../../../../src/editor/unplaced/tray.ts';
import { scenarioOf } from '../../../support/scenarios.ts';

const naming = (department: string): Partial<Role> => ({
  department,
  extra: new Map([['Manager', 'Smith, Ana']]),
});
const ana = (department: string): Partial<Role> => ({ person: 'Ana Smith', department });

function chart(text: string, roles: Readonly<Record<string, Partial<Role>>>): Scenario {
  return scenarioOf(text, { roles });
}

const TWO = chart('ceo > sales, service; x; y; z', {
  sales: ana('Sales'),
  service: ana('Service'),
  x: naming('Service'),
  y: naming('Service'),
  z: naming('Sales'),
});

function asked(scenario: Scenario): { readonly namesakes: number; readonly sending: Sending } {
  const [manager] = trayOf(scenario).asked;
  if (!manager) throw new Error('Nobody is asked for.');
  return { namesakes: manager.namesakes, sending: managersMeant(scenario, manager) };
}

const id = (goal: Goal | undefined) => (goal?.kind === 'card' ? goal.roleId : undefined);

describe('a manager of whom the table has several', () => {
  it('is known as such, whatever the order of the names', () => {
    expect(asked(TWO).namesakes).toBe(2);
  });

  it('is proposed where most of those that name it are of the same department', () => {
    const { sending } = asked(TWO);
    expect(sending.goals.map(id).slice(0, 3)).toEqual(['service', 'sales', 'ceo']);
    expect(sending.hasNoUsualGoal).toBe(false);
  });

  it('takes those of its department first, and all of them as a second choice', () => {
    const { sending } = asked(TWO);
    const drops = sending.drops({ kind: 'card', roleId: 'service' });
    expect(drops.map(({ choice }) => choice)).toEqual([
      'Only the 2 roles of the same department, “Service”',
      'All 3 roles that name it',
    ]);
    expect(drops[0]?.edit(TWO).lines.filter(({ manager }) => manager === 'service')).toHaveLength(2);
    const rest = drops[0]?.edit(TWO);
    expect(rest?.roles.find((role) => role.id === 'z')?.extra?.get('Manager')).toBe('Smith, Ana');
    expect(drops[1]?.edit(TWO).lines.filter(({ manager }) => manager === 'service')).toHaveLength(3);
    expect(sending.sentence(drops[1] ?? expect.fail())).toBe(
      '3 roles report to Title of service, which goes by this name and is of the same department',
    );
  });

  it('is proposed where one of them has reports and the others have none', () => {
    const { sending } = asked(
      chart('ceo > a, b; b > c; x', {
        a: { person: 'Ana Smith' },
        b: { person: 'ana  smith' },
        x: naming('IT'),
      }),
    );
    expect([id(sending.goals[0]), sending.hasNoUsualGoal]).toEqual(['b', false]);
    expect(sending.drops({ kind: 'card', roleId: 'b' })[0]?.effect).toBe(
      '1 role reports to Title of b, which goes by this name and has a report already',
    );
  });

  it('is not proposed where nothing speaks for one of them, nor where the table has none', () => {
    const equal = chart('ceo > a, b; x', { a: ana('IT'), b: ana('IT'), x: naming('Sales') });
    expect([asked(equal).namesakes, asked(equal).sending.hasNoUsualGoal]).toEqual([2, true]);
    const none = chart('ceo > a; x', { x: naming('Sales') });
    expect([asked(none).namesakes, asked(none).sending.hasNoUsualGoal]).toEqual([0, true]);
  });
});
