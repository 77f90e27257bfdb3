import * as fc from 'fast-check';
import type { Line, Role, Scenario } from '../../../../src/chart/chart.ts';
import { addRole } from '../../../../src/chart/edits/add-role.ts';
import { drawLine, removeLine, setLine } from '../../../../src/chart/edits/lines.ts';
import { moveRole } from '../../../../src/chart/edits/move-role.ts';
import { withoutAbsent } from '../../../../src/chart/edits/patch.ts';
import { removeRoles } from '../../../../src/chart/edits/remove-roles.ts';
import type { ScenarioEdit } from '../../../../src/chart/edits/scenario-edit.ts';
import { setScenarioContext } from '../../../../src/chart/edits/set-context.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { indexOrg } from '../../../../src/chart/org-index.ts';
import { arbitraryRole, arbitraryScenario, filledText } from '../../../support/arbitrary-document.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

/** An edit, and the roles whose lines it means to change. */
export interface RandomEdit {
  readonly name: string;
  readonly edit: ScenarioEdit;
  readonly touched: ReadonlySet<string>;
}

/** Any chart a file can give, frozen: an edit that writes into its input throws. */
export function frozenScenario(): fc.Arbitrary<Scenario> {
  return arbitraryScenario(filledText(), 6).map(deepFreeze);
}

/** The id of a role of the chart, sometimes one that is gone. */
export function someId(scenario: Scenario): fc.Arbitrary<string> {
  return fc.constantFrom(...scenario.roles.map(({ id }) => id), 'gone');
}

export function randomMove(scenario: Scenario): fc.Arbitrary<RandomEdit> {
  const id = someId(scenario);
  const before = fc.option(id, { nil: undefined });
  return fc
    .record({ role: id, boss: fc.option(id), before, alone: fc.option(fc.boolean(), { nil: undefined }) })
    .map(({ role, boss, ...options }) => ({
      name: `move ${role} to ${boss}`,
      edit: moveRole(role, boss, withoutAbsent(options)),
      touched: new Set([role]),
    }));
}

export function randomRemoval(scenario: Scenario): fc.Arbitrary<RandomEdit> {
  return fc
    .tuple(fc.array(someId(scenario), { maxLength: 4 }), fc.constantFrom('lift' as const, 'branch' as const))
    .map(([ids, reports]) => ({
      name: `remove ${ids.join(', ')} (${reports})`,
      edit: removeRoles(ids, reports),
      touched: new Set(ids),
    }));
}

function randomAddition(scenario: Scenario): fc.Arbitrary<RandomEdit> {
  const id = fc.oneof(someId(scenario), filledText());
  const place = fc.record({
    boss: fc.option(someId(scenario), { nil: undefined }),
    before: fc.option(someId(scenario), { nil: undefined }),
  });
  return fc.tuple(arbitraryRole(id), place).map(([role, where]) => ({
    name: `add ${role.id}`,
    edit: addRole(deepFreeze(role), withoutAbsent(where)),
    touched: new Set([role.id]),
  }));
}

function randomLineEdit(scenario: Scenario): fc.Arbitrary<RandomEdit> {
  const kind = fc.constantFrom('solid' as const, 'dotted' as const);
  const line: fc.Arbitrary<Line> = fc.record({
    manager: someId(scenario),
    report: someId(scenario),
    kind,
  });
  const known = scenario.lines.length === 0 ? line : fc.oneof(line, fc.constantFrom(...scenario.lines));
  const patch = fc.record({
    kind: fc.option(kind, { nil: undefined }),
    purpose: fc.option(fc.constantFrom('', ' ', 'metrics', ' metrics '), { nil: undefined }),
  });
  return known.chain((key) => {
    const touched = new Set([key.report]);
    return fc.oneof(
      fc.constant({ name: 'draw', edit: drawLine(key), touched }),
      fc.constant({ name: 'remove line', edit: removeLine(key), touched }),
      patch.map((said) => ({ name: 'set line', edit: setLine(key, withoutAbsent(said)), touched })),
    );
  });
}

/** Any values of a role's fields. */
export function randomPatch(): fc.Arbitrary<Omit<Role, 'id'>> {
  return arbitraryRole().map((role) => {
    const { id: _id, ...patch } = role;
    return patch;
  });
}

function randomAttributes(scenario: Scenario): fc.Arbitrary<RandomEdit> {
  const touched = new Set<string>();
  return fc.oneof(
    fc.tuple(someId(scenario), randomPatch()).map(([id, patch]) => ({
      name: `set ${id}`,
      edit: setRole(id, patch),
      touched,
    })),
    fc
      .constantFrom('utilities' as const, undefined)
      .map((industry) => ({ name: 'context', edit: setScenarioContext({ industry }), touched })),
  );
}

/** Any edit of a chart, stale ones and those that change nothing included. */
export function randomEdit(scenario: Scenario): fc.Arbitrary<RandomEdit> {
  return fc.oneof(
    randomMove(scenario),
    randomRemoval(scenario),
    randomAddition(scenario),
    randomLineEdit(scenario),
    randomAttributes(scenario),
  );
}

/** What is wrong with a chart's roles and lines; empty when every line has two ends and none is drawn twice. */
export function faultsOf({ roles, lines }: Scenario): readonly string[] {
  const ids = new Set(roles.map(({ id }) => id));
  const keys = new Set<string>();
  const faults = ids.size === roles.length ? [] : ['an id twice'];
  for (const { manager, report, kind } of lines) {
    const key = JSON.stringify([manager, report, kind]);
    if (!ids.has(manager) || !ids.has(report)) faults.push(`an end is missing: ${key}`);
    if (manager === report) faults.push(`a line to itself: ${key}`);
    if (keys.has(key)) faults.push(`drawn twice: ${key}`);
    keys.add(key);
  }
  return faults;
}

/** The members of circles that lie in no circle of the chart as it was. */
export function newCircles(before: Scenario, after: Scenario): readonly (readonly string[])[] {
  const known = indexOrg(before).circles.map((circle) => new Set(circle.map(({ id }) => id)));
  return indexOrg(after)
    .circles.map((circle) => circle.map(({ id }) => id))
    .filter((circle) => !known.some((old) => circle.every((id) => old.has(id))));
}

/** Lines between roles that an edit does not mean, as they stand in `scenario`, if they stand in `other` too. */
export function untouchedLines(
  scenario: Scenario,
  other: Scenario,
  touched: ReadonlySet<string>,
): readonly Line[] {
  const there = new Set(other.lines);
  return scenario.lines.filter(
    (line) => there.has(line) && !touched.has(line.manager) && !touched.has(line.report),
  );
}
