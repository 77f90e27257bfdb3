import type { Role, Scenario } from '../../src/chart/chart.ts';
import { addRole } from '../../src/chart/edits/add-role.ts';
import { drawLine } from '../../src/chart/edits/lines.ts';
import { moveRole } from '../../src/chart/edits/move-role.ts';
import { removeRoles } from '../../src/chart/edits/remove-roles.ts';
import { reorderRole } from '../../src/chart/edits/reorder-role.ts';
import { inSequence, type ScenarioEdit } from '../../src/chart/edits/scenario-edit.ts';
import { setRole } from '../../src/chart/edits/set-role.ts';
import { indexOrg, type Org } from '../../src/chart/org-index.ts';
import { randomNumbers, type RandomNumbers } from './random-numbers.ts';

/** How many changes of each kind to make. */
export interface WantedEdits {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly changed: number;
  readonly line: number;
  readonly order: number;
}

/** What was done, sorted; each role is in one of the lists at most. */
export type MadeEdits = Readonly<Record<keyof WantedEdits, readonly string[]>>;

/**
 * A copy of a chart with just these differences, none of which brings another with it. The same seed, the same copy.
 */
export function editedCopy(
  before: Scenario,
  wanted: WantedEdits,
  seed: number,
): { readonly after: Scenario; readonly made: MadeEdits } {
  const random = randomNumbers(seed);
  const org = indexOrg(before);
  const free = new Set(before.roles.filter(({ id }) => org.bosses(id).length === 1).map(({ id }) => id));
  const take = (suits: (id: string) => boolean): string => {
    const id = random.pick([...free].filter(suits));
    free.delete(id);
    return id;
  };
  const edits: ScenarioEdit[] = [];
  const made: Record<keyof WantedEdits, string[]> = {
    added: [],
    removed: [],
    moved: [],
    changed: [],
    line: [],
    order: [],
  };
  const make = (kind: keyof WantedEdits, id: string, edit: ScenarioEdit) => {
    made[kind].push(id);
    edits.push(edit);
  };
  const times = (kind: keyof WantedEdits, once: (at: number) => void) => {
    for (let at = 0; at < wanted[kind]; at += 1) once(at);
  };

  // Teams that are put in another order are whole before and after.
  times('order', () => {
    const boss = random.pick(
      bossesOf(org).filter((id) => teamOf(org, id).every((report) => free.has(report))),
    );
    const team = teamOf(org, boss);
    for (const id of team) free.delete(id);
    make('order', boss, reorderRole(team[0] ?? '', 1));
  });
  times('removed', () => {
    const id = take((one) => org.reports(one).length === 0);
    make('removed', id, removeRoles([id], 'lift'));
  });
  const gone = new Set(made.removed);
  const stays = () => random.pick(before.roles.filter(({ id }) => !gone.has(id))).id;
  times('added', (at) => {
    const id = `new-${at}`;
    make('added', id, addRole({ id, title: `New post ${at}` }, { boss: stays() }));
  });
  times('moved', () => {
    const [id, boss] = takeMove(org, take, random, gone);
    make('moved', id, moveRole(id, boss));
  });
  times('changed', (at) => {
    const id = take(() => true);
    make('changed', id, setRole(id, changeOf(at)));
  });
  times('line', () => {
    const report = take(() => true);
    const manager = random.pick(before.roles.filter(({ id }) => id !== report && !gone.has(id))).id;
    make('line', report, drawLine({ manager, report, kind: 'dotted', purpose: 'metrics' }));
  });
  const sorted = Object.entries(made).map(([kind, ids]) => [kind, ids.toSorted()]);
  return { after: inSequence(...edits)(before), made: Object.fromEntries(sorted) as MadeEdits };
}

/** To somebody of those who stay, neither the boss there is nor anybody below: no circle comes of it. */
function takeMove(
  org: Org,
  take: (suits: (id: string) => boolean) => string,
  random: RandomNumbers,
  gone: ReadonlySet<string>,
): readonly [id: string, boss: string] {
  const id = take((one) => org.reports(one).length < 4);
  const below = new Set([...org.descendants(id), ...org.bosses(id)].map((role) => role.id));
  const bosses = org.roles.filter((role) => role.id !== id && !below.has(role.id) && !gone.has(role.id));
  return [id, random.pick(bosses).id];
}

/** One field, another one each time. */
function changeOf(at: number): Omit<Role, 'id' | 'title'> {
  const changes: readonly Omit<Role, 'id' | 'title'>[] = [
    { person: `Holder ${at}` },
    { department: `Department ${at}` },
    { staff: at + 1 },
    { accountableFor: ['cx'] },
    { note: `Note ${at}` },
  ];
  return changes[at % changes.length] ?? {};
}

function bossesOf(org: Org): readonly string[] {
  return org.roles.filter(({ id }) => org.reports(id).length >= 2).map(({ id }) => id);
}

function teamOf(org: Org, boss: string): readonly string[] {
  return org.reports(boss).map(({ id }) => id);
}
