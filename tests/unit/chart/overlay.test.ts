import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../src/chart/changes-between.ts';
import type { Scenario } from '../../../src/chart/chart.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../../src/chart/edits/remove-roles.ts';
import { inSequence } from '../../../src/chart/edits/scenario-edit.ts';
import { lineIdentity } from '../../../src/chart/line-identity.ts';
import { indexOrg } from '../../../src/chart/org-index.ts';
import { type Overlay, overlaid } from '../../../src/chart/overlay.ts';
import { largeScenario, scenarioOf } from '../../support/scenarios.ts';
import { faultsOf } from './edits/random-edits.ts';
import { twoCharts } from './two-charts.ts';

const ids = (roles: readonly { readonly id: string }[]) => roles.map(({ id }) => id);
const team = ({ scenario }: Pick<Overlay, 'scenario'>, boss: string) => ids(indexOrg(scenario).reports(boss));
const difference = (
  { lines }: Overlay,
  manager: string,
  report: string,
  kind: 'solid' | 'dotted' = 'solid',
) => lines.get(lineIdentity({ manager, report, kind }));

describe('two charts laid over each other', () => {
  it('have every role of both once, and a card of its own for each place that was left', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const overlay = overlaid(before, after);
        expect(faultsOf(overlay.scenario)).toEqual([]);
        const known = new Set(ids([...before.roles, ...after.roles]));
        const places = overlay.scenario.roles.filter(
          ({ id }) => overlay.cards.get(id)?.placeOf !== undefined,
        );
        expect(new Set(ids(overlay.scenario.roles))).toEqual(new Set([...known, ...ids(places)]));
        expect(places.filter(({ id }) => known.has(id))).toEqual([]);
        expect(overlay.scenario.roles).toHaveLength(known.size + places.length);
        expect(overlay.traces).toEqual(
          places.map(({ id }) => ({ place: id, role: overlay.cards.get(id)?.placeOf })),
        );
        expect(overlaid(before, after)).toBe(overlay);
      }),
      { numRuns: 200 },
    );
  });

  it('mark the cards that differ, and no others', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const { cards, scenario } = overlaid(before, after);
        const told = new Map<string, Set<string>>();
        const tell = (id: string, kind: string) => told.set(id, (told.get(id) ?? new Set()).add(kind));
        for (const change of changesBetween(before, after)) {
          if (change.kind === 'added' || change.kind === 'removed') tell(change.role.id, change.kind);
          if (change.kind === 'moved' || change.kind === 'changed') tell(change.after.id, change.kind);
        }
        const marked = [...cards].filter(([, { placeOf }]) => placeOf === undefined);
        expect(new Map(marked.map(([id, { kinds }]) => [id, new Set(kinds)]))).toEqual(told);
        for (const [, { kinds, fields }] of marked) expect(fields.length > 0).toBe(kinds.includes('changed'));
        const there = new Set(ids(scenario.roles));
        expect([...cards.keys()].filter((id) => !there.has(id))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('have the lines of the second chart, and what only the first has, each marked', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const overlay = overlaid(before, after);
        const drawn = new Map(overlay.scenario.lines.map((line) => [lineIdentity(line), line]));
        const had = new Map(before.lines.map((line) => [lineIdentity(line), line]));
        for (const line of after.lines) {
          expect(drawn.get(lineIdentity(line))).toBe(line);
          if (!had.has(lineIdentity(line))) expect(overlay.lines.get(lineIdentity(line))).toBe('added');
        }
        const removed = [...overlay.lines].filter(([, kind]) => kind === 'removed');
        expect(drawn.size).toBe(after.lines.length + removed.length);
        for (const key of overlay.lines.keys()) expect(drawn.has(key)).toBe(true);
        const placed = new Map(overlay.traces.map(({ place, role }) => [place, role]));
        for (const [key] of removed) {
          const line = drawn.get(key);
          if (!line) continue;
          const asItWas = { ...line, report: placed.get(line.report) ?? line.report };
          expect(had.has(lineIdentity(asItWas))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep the order of siblings, and what is gone behind whom it stood behind', () => {
    fc.assert(
      fc.property(twoCharts(), ([before, after]) => {
        const { scenario, traces } = overlaid(before, after);
        const places = new Map(traces.map(({ place, role }) => [place, role]));
        const [was, is, both] = [before, after, scenario].map(indexOrg);
        if (!was || !is || !both) return;
        const teams = [undefined, ...ids(scenario.roles)].filter((id) => id === undefined || !places.has(id));
        for (const boss of teams) {
          const of = (org: typeof was) => ids(boss === undefined ? org.roots : org.reports(boss));
          const [old, now, laid] = [of(was), of(is), of(both)];
          expect(laid.filter((id) => now.includes(id))).toEqual(now);
          for (const [at, id] of laid.entries()) {
            if (now.includes(id)) continue;
            // The nearest before it that still stands there, or nobody.
            const staying = (list: readonly string[], end: number) =>
              list.slice(0, end).findLast((one) => now.includes(one) && old.includes(one));
            const itself = places.get(id) ?? id;
            const stood = staying(old, old.indexOf(itself));
            if (stood !== undefined)
              expect(laid.slice(0, at).findLast((one) => now.includes(one))).toBe(stood);
            else expect(staying(laid, at)).toBeUndefined();
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('show who has gone, who has come from where, and what is said of them', () => {
    const before = scenarioOf('ceo > cmo, coo; cmo > brand, cx, web; coo ..> cx: care');
    const changed = inSequence(removeRoles(['brand'], 'lift'), moveRole('cx', 'coo'))(before);
    const after: Scenario = {
      ...changed,
      roles: changed.roles.map((role) => (role.id === 'cx' ? { ...role, person: 'Ada' } : role)),
      lines: changed.lines.filter(({ kind }) => kind === 'solid'),
    };
    const overlay = overlaid(before, after);
    expect(team(overlay, 'cmo')).toEqual(['brand', 'was-cx', 'web']);
    expect(team(overlay, 'coo')).toEqual(['cx']);
    expect(overlay.cards.get('was-cx')).toEqual({ kinds: ['moved'], fields: [], placeOf: 'cx' });
    expect(overlay.cards.get('cx')).toEqual({ kinds: ['moved', 'changed'], fields: ['person'] });
    expect(difference(overlay, 'cmo', 'was-cx')).toBe('removed');
    expect(difference(overlay, 'coo', 'cx')).toBe('added');
    expect(difference(overlay, 'coo', 'cx', 'dotted')).toBe('removed');
    expect(overlay.traces).toEqual([{ place: 'was-cx', role: 'cx' }]);
  });

  it('keep a removed role beside its siblings wherever the file has their lines', () => {
    const before = scenarioOf('ceo > a; a > x; ceo > old, b');
    const after = { ...scenarioOf('ceo > a, b; a > x'), lines: scenarioOf('ceo > a, b; a > x').lines };
    expect(team(overlaid(before, after), 'ceo')).toEqual(['a', 'old', 'b']);
    const tops = overlaid(scenarioOf('a > x; old; b'), scenarioOf('a; b; b > y; a > x'));
    expect(ids(indexOrg(tops.scenario).roots)).toEqual(['a', 'old', 'b']);
  });

  it('give a place an id that nobody has', () => {
    const before = scenarioOf('ceo > x, was-x; was-x-2');
    const overlay = overlaid(before, scenarioOf('ceo > was-x; x; was-x-2'));
    expect(overlay.traces).toEqual([{ place: 'was-x-3', role: 'x' }]);
  });

  it('do not tell where a card stands by hand', () => {
    const before = scenarioOf('ceo > a');
    const after = {
      ...before,
      roles: before.roles.map((role) => ({ ...role, position: { x: 1, y: 1 }, extra: new Map() })),
    };
    expect(overlaid(before, after).cards.size).toBe(0);
  });

  it('leave every difference in sight where a large chart is folded', () => {
    const wide = largeScenario(200, (at) => Math.floor((at - 1) / 3));
    const dotted = { manager: 'r150', report: 'r199', kind: 'dotted' as const };
    fc.assert(
      fc.property(fc.array(fc.nat(199), { maxLength: 5 }), fc.nat(199), fc.nat(199), (gone, moved, to) => {
        const edit = inSequence(
          removeRoles(
            gone.map((at) => `r${at}`),
            'lift',
          ),
          moveRole(`r${moved}`, `r${to}`),
        );
        const edited = edit(wide);
        const hasBoth = [dotted.manager, dotted.report].every((id) =>
          edited.roles.some((role) => role.id === id),
        );
        const after = hasBoth ? { ...edited, lines: [...edited.lines, dotted] } : edited;
        const { scenario, cards, lines } = overlaid(wide, after);
        const org = indexOrg(scenario);
        const folded = new Set(scenario.arrangement?.folded);
        const hidden = new Set([...folded].flatMap((id) => ids(org.descendants(id))));
        expect([...cards.keys()].filter((id) => hidden.has(id))).toEqual([]);
        const marked = scenario.lines.filter((line) => lines.has(lineIdentity(line)));
        expect(marked.filter(({ manager, report }) => hidden.has(manager) || hidden.has(report))).toEqual([]);
        if (cards.size > 0) expect(hidden.size).toBeGreaterThan(0);
      }),
    );
  });

  it('fold nothing in a small chart, and have it as a tree as the second one is arranged', () => {
    const before = scenarioOf('ceo > a; a > b');
    const after: Scenario = {
      ...scenarioOf('ceo > a; a > b, c'),
      arrangement: { kind: 'layered', direction: 'right', folded: ['a'], branches: new Map([['a', 'left']]) },
    };
    expect(overlaid(before, after).scenario.arrangement).toEqual({
      direction: 'right',
      folded: [],
      branches: new Map([['a', 'left']]),
    });
  });
});
