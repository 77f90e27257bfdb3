import type { Arrangement, Line, Role, Scenario } from '../../src/chart/chart.ts';

/** A scenario from its lines: `a > b` solid, `a ..> b: purpose` dotted, a single name a role without a line. */
export function scenarioOf(
  text: string,
  options: {
    readonly arrangement?: Arrangement;
    readonly roles?: Readonly<Record<string, Partial<Role>>>;
  } = {},
): Scenario {
  const roles = new Map<string, Role>();
  const lines: Line[] = [];
  const known = (id: string) => {
    if (!roles.has(id)) roles.set(id, { id, title: `Title of ${id}`, ...options.roles?.[id] });
    return id;
  };
  for (const part of text.split(/[;\n]/)) {
    const [first = '', rest] = part.split(/\.\.>|>/);
    const manager = known(first.trim());
    if (rest === undefined) continue;
    const [reports = '', purpose] = rest.split(':');
    for (const name of reports.split(',')) {
      const ends = { manager, report: known(name.trim()) };
      if (!part.includes('..>')) lines.push({ ...ends, kind: 'solid' });
      else lines.push({ ...ends, kind: 'dotted', ...(purpose ? { purpose: purpose.trim() } : {}) });
    }
  }
  const scenario = { id: 's', name: 'Scenario', roles: [...roles.values()], lines };
  return options.arrangement ? { ...scenario, arrangement: options.arrangement } : scenario;
}

/** A chart of `size` roles: the boss of role i is role `bossOf(i)`; undefined stands alone. */
export function largeScenario(size: number, bossOf: (i: number) => number | undefined): Scenario {
  const roles: Role[] = [];
  const lines: Line[] = [];
  for (let i = 0; i < size; i += 1) {
    roles.push({ id: `r${i}`, title: `Role ${i}` });
    const boss = i === 0 ? undefined : bossOf(i);
    if (boss !== undefined) lines.push({ manager: `r${boss}`, report: `r${i}`, kind: 'solid' });
  }
  return { id: 's', name: 'Scenario', roles, lines };
}
