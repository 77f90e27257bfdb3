import type { DeckSettings, Role, Scenario } from '../../src/chart/chart.ts';
import { FUNCTIONS, LEAF_ARRANGEMENTS, LEVELS } from '../../src/chart/chart.ts';
import { clipOf } from '../../src/chart/clip.ts';
import { addAbove, addRole } from '../../src/chart/edits/add-role.ts';
import { arrangeAs, arrangeBranch, arrangeLeaves, setDirection } from '../../src/chart/edits/arrange.ts';
import { demoteRole, promoteRole } from '../../src/chart/edits/change-rank.ts';
import { setDocumentContext, setTitle } from '../../src/chart/edits/document-edit.ts';
import { fold, foldToLevel, unfoldAll } from '../../src/chart/edits/folding.ts';
import { handReports } from '../../src/chart/edits/hand-reports.ts';
import { drawLine, removeLine, setLine } from '../../src/chart/edits/lines.ts';
import { mergeRoles } from '../../src/chart/edits/merge-roles.ts';
import { moveRole } from '../../src/chart/edits/move-role.ts';
import { pasteClip, renamedClip } from '../../src/chart/edits/paste-clip.ts';
import { placeRoles, unplaceRoles } from '../../src/chart/edits/place-roles.ts';
import { removeRoles } from '../../src/chart/edits/remove-roles.ts';
import { reorderRole } from '../../src/chart/edits/reorder-role.ts';
import type { ScenarioEdit } from '../../src/chart/edits/scenario-edit.ts';
import {
  duplicateScenario,
  freeName,
  freeScenarioId,
  removeScenario,
  renameScenario,
} from '../../src/chart/edits/scenarios.ts';
import { setScenarioContext } from '../../src/chart/edits/set-context.ts';
import { setRole } from '../../src/chart/edits/set-role.ts';
import { resetRules, setRule } from '../../src/chart/edits/set-rule.ts';
import { ALL_ACTIONS } from '../../src/editor/actions/all-actions.ts';
import { redo, undo } from '../../src/editor/actions/history-actions.ts';
import { currentJudgement, currentScenario } from '../../src/editor/derived.ts';
import { dismissFinding } from '../../src/editor/dismissing.ts';
import type { Editor } from '../../src/editor/editor.ts';
import { finishImport } from '../../src/editor/importing.ts';
import { newRole } from '../../src/editor/new-role.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { readTable } from '../../src/formats/table/read-table.ts';
import { findingIdentity } from '../../src/rules/finding.ts';
import { fixesOf } from '../../src/rules/fixes.ts';
import { newContext } from '../unit/editor/new-editor.ts';

/** What chance decides of a step; what it means follows from the chart there is when it is taken. */
export interface Chance {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly text: string;
}

/** What a step was allowed to do. */
export interface Taken {
  /** Roles whose place among their siblings it may change. Absent: any. */
  readonly moves?: ReadonlySet<string>;
  /** The roles it adds have ids nobody ever had. */
  readonly mintsIds?: boolean;
  /** It goes back or forward, or opens another document. */
  readonly isTravel?: boolean;
  /** Something it promises and did not keep. */
  readonly faults?: readonly string[];
}

/** One thing a person can do, or the app for them. */
export type EditingStep = (editor: Editor, chance: Chance) => Taken;

/** Steps of their own. */
const ACTIONS = ALL_ACTIONS.filter((action) => action !== undo && action !== redo);

function roleAt({ roles }: Scenario, at: number): string {
  return roles[at % Math.max(1, roles.length)]?.id ?? 'gone';
}

/** An edit of the scenario on screen, with the roles it means. */
function edit(
  make: (scenario: Scenario, chance: Chance, ids: readonly [string, string]) => ScenarioEdit,
  moved: (ids: readonly [string, string], scenario: Scenario) => readonly string[] = () => [],
): EditingStep {
  return (editor, chance) => {
    const scenario = currentScenario(editor.store.getState());
    const ids = [roleAt(scenario, chance.a), roleAt(scenario, chance.b)] as const;
    editor.commitScenario('Change', make(scenario, chance, ids));
    return { moves: new Set(moved(ids, scenario)), mintsIds: true };
  };
}

function reportsOf({ lines }: Scenario, boss: string): readonly string[] {
  return lines.filter(({ manager }) => manager === boss).map(({ report }) => report);
}

const kindOf = (at: number) => (at % 3 === 0 ? 'dotted' : 'solid');
const pick = <T>(items: readonly T[], at: number) => items[at % items.length] as T;

/** The text as any field may get it; what a field does with it is its own business. */
function attributes({ a, b, c, text }: Chance): Omit<Role, 'id'> {
  const fields: readonly Omit<Role, 'id'>[] = [
    { title: text },
    { title: 'Chief Customer Officer', executive: true },
    { title: 'CEO', board: true },
    { title: 'Head of Telephony', assistant: a % 2 === 0 },
    { title: text, person: text, department: text, note: text },
    { title: 'Agent', accountableFor: ['cx', text], kpis: [text, 'NPS'], touchpoints: [text] },
    {
      title: text,
      extra: new Map([
        [text, text],
        ['__proto__', text],
      ]),
    },
    { title: 'Director', function: pick(FUNCTIONS, b), level: pick(LEVELS, c), vacant: true },
  ];
  return pick(fields, c);
}

export const EDITING_STEPS: Readonly<Record<string, EditingStep>> = {
  add: edit((_, chance, [boss, before]) =>
    addRole(newRole(attributes(chance)), chance.c % 4 === 0 ? {} : { boss, before }),
  ),
  'add above': edit(
    (_, chance, [report]) => addAbove(newRole(attributes(chance)), report),
    ([report]) => [report],
  ),
  move: edit(
    (_, { b, c }, [role, boss]) =>
      moveRole(role, b % 7 === 0 ? null : boss, c % 2 === 0 ? {} : { alone: true }),
    ([role], scenario) => [role, ...reportsOf(scenario, role)],
  ),
  remove: edit(
    (_, { c }, [a, b]) => removeRoles([a, ...(c % 4 === 0 ? [b] : [])], c % 2 === 0 ? 'lift' : 'branch'),
    ([a, b], scenario) => [a, b, ...reportsOf(scenario, a), ...reportsOf(scenario, b)],
  ),
  'draw a line': edit(
    (_, { c, text }, [manager, report]) =>
      drawLine({ manager, report, kind: kindOf(c), ...(c % 2 === 0 && { purpose: text }) }),
    ([, report]) => [report],
  ),
  'remove a line': edit(
    ({ lines }, { a }) => removeLine(pick(lines, a) ?? { manager: 'gone', report: 'gone', kind: 'solid' }),
    (_, { lines }) => lines.map(({ report }) => report),
  ),
  'change a line': edit(
    ({ lines }, { a, c, text }) =>
      setLine(pick(lines, a) ?? { manager: 'gone', report: 'gone', kind: 'solid' }, {
        kind: kindOf(c),
        purpose: text,
      }),
    (_, { lines }) => lines.map(({ report }) => report),
  ),
  'say something': edit((_, chance, [role]) => setRole(role, attributes(chance))),
  'say the same again': edit((scenario, _, [role]) => {
    const known = scenario.roles.find(({ id }) => id === role);
    return setRole(role, { title: known?.title ?? '' });
  }),
  reorder: edit(
    (_, { c }, [role]) => reorderRole(role, (c % 5) - 2),
    ([role]) => [role],
  ),
  promote: edit(
    (_, __, [role]) => promoteRole(role),
    ([role]) => [role],
  ),
  demote: edit(
    (_, __, [role]) => demoteRole(role),
    ([role]) => [role],
  ),
  merge: edit(
    (_, __, [gone, kept]) => mergeRoles(gone, kept),
    ([gone, kept], scenario) => [gone, kept, ...reportsOf(scenario, gone)],
  ),
  'hand reports over': edit(
    (scenario, _, [boss, next]) => handReports(boss, reportsOf(scenario, boss), next),
    ([boss], scenario) => reportsOf(scenario, boss),
  ),
  place: edit((_, { b, c }, [role]) =>
    c % 3 === 0 ? unplaceRoles([role]) : placeRoles(new Map([[role, { x: b, y: c / 3 }]])),
  ),
  arrange: edit((_, { b, c }, [role]) =>
    pick(
      [
        arrangeAs('tree'),
        arrangeAs('layered'),
        setDirection('right'),
        setDirection('down'),
        arrangeLeaves(pick(LEAF_ARRANGEMENTS, b)),
        arrangeBranch(role, pick([undefined, ...LEAF_ARRANGEMENTS], b)),
      ],
      c,
    ),
  ),
  paste: edit((scenario, { c }, [role, boss]) => {
    let count = 0;
    const taken = new Set(scenario.roles.map(({ id }) => id));
    const clip = renamedClip(
      clipOf(scenario, [role]),
      (id) => taken.has(id),
      () => newRole({ title: `x${(count += 1)}` }).id,
    );
    return pasteClip(clip, () => (c % 2 === 0 ? {} : { boss }));
  }),
  'state the context': edit((_, { a, text }) =>
    setScenarioContext(a % 2 === 0 ? { industry: 'utilities' } : { journey: [text, 'phone'] }),
  ),
  'what is not there': (editor, { c }) => {
    const { past } = editor.store.getState();
    const none = pick(
      [
        moveRole('nowhere', null),
        removeRoles([], 'lift'),
        setRole('nowhere', { title: 'x' }),
        reorderRole('nowhere', 1),
        drawLine({ manager: 'nowhere', report: 'nowhere', kind: 'solid' }),
      ],
      c,
    );
    const isDone = editor.commitScenario('Nothing', none);
    return {
      moves: new Set(),
      faults: isDone || editor.store.getState().past !== past ? ['a no-op made a step'] : [],
    };
  },
  'name the document': (editor, { text }) => {
    editor.commit('Rename', setTitle(text));
    return { moves: new Set() };
  },
  'judge otherwise': (editor, { a, c }) => {
    const { document } = editor.store.getState();
    const rule = pick(['cx-no-owner', 'span-too-wide', 'multiple-tops', 'made-up', '__proto__'], a);
    const change = pick(
      [
        setRule(rule, 'off'),
        setRule(rule, 'error'),
        setRule(rule, undefined),
        resetRules(document.rules?.keys() ?? []),
        setDocumentContext({ size: 'large' }),
      ],
      c,
    );
    editor.commit('Rules', change);
    return { moves: new Set() };
  },
  dismiss: (editor, { a, text }) => {
    const { findings } = currentJudgement(editor.store.getState());
    const finding = pick(findings, a);
    if (finding)
      dismissFinding({ editor, files: newContext(editor).context.files }, finding, {
        kind: 'accepted',
        reason: text,
      });
    return { moves: new Set() };
  },
  repair: (editor, { a, b }) => repair(editor, a, b),
  'change scenarios': (editor, { a, c, text }) => {
    const { document, scenarioId } = editor.store.getState();
    const name = freeName(document, text.trim() === '' ? 'Proposal' : text);
    const id = freeScenarioId(document, name);
    const other = pick(document.scenarios, a).id;
    if (c % 5 === 0) editor.commit('Copy', duplicateScenario(scenarioId, { id, name }), id);
    else if (c % 5 === 1) editor.commit('Delete', removeScenario(other));
    else if (c % 5 === 2) editor.commit('Rename', renameScenario(other, text));
    else editor.showScenario(other);
    return {};
  },
  'look at it otherwise': (editor, { a, c }) => {
    const role = roleAt(currentScenario(editor.store.getState()), a);
    editor.changeFolding('Look', pick([fold(role), unfoldAll, foldToLevel((c % 3) + 1)], c));
    if (c % 4 === 0) editor.focusOn(c % 8 === 0 ? null : role);
    editor.keepDeck({ title: pick(['', 'Deck'], c) } satisfies DeckSettings);
    return { moves: new Set() };
  },
  import: (editor, chance) => importTable(editor, chance),
  act: (editor, { a, b, c }) => {
    const scenario = currentScenario(editor.store.getState());
    const line = pick(scenario.lines, b);
    if (c % 4 === 0 && line) editor.select({ kind: 'line', line });
    else
      editor.select({
        kind: 'roles',
        ids: c % 3 === 0 ? [roleAt(scenario, a), roleAt(scenario, b)] : [roleAt(scenario, a)],
      });
    const action = pick(ACTIONS, b + c);
    if (action.isEnabled(editor.store.getState())) action.run(newContext(editor).context);
    return {};
  },
  undo: (editor) => {
    editor.undo();
    return { isTravel: true };
  },
  redo: (editor) => {
    editor.redo();
    return { isTravel: true };
  },
  'save and reload': (editor) => {
    const { document, scenarioId } = editor.store.getState();
    const read = readDocument(writeDocument(document));
    if (!read.ok) return { faults: [`what was saved cannot be read: ${read.message}`] };
    editor.open({ document: read.document, documentKey: 'key', readOnly: read.readOnly });
    editor.showScenario(scenarioId);
    return { isTravel: true };
  },
};

/** Applies a repair that is offered, which must do what it is offered for. */
function repair(editor: Editor, a: number, b: number): Taken {
  const state = editor.store.getState();
  const before = currentJudgement(state);
  const finding = pick(before.findings, a);
  const fix = finding && pick(fixesOf(state.document, currentScenario(state), finding), b);
  if (!finding || !fix) return { moves: new Set() };
  const isDone = editor.commitScenario(fix.label, fix.edit);
  const after = currentJudgement(editor.store.getState());
  const known = new Set(before.findings.map(findingIdentity));
  const faults = isDone ? [] : [`the repair “${fix.label}” changed nothing`];
  if (after.findings.some((one) => findingIdentity(one) === findingIdentity(finding)))
    faults.push(`“${fix.label}” leaves its finding`);
  for (const one of after.findings)
    if (one.severity === 'error' && !known.has(findingIdentity(one)))
      faults.push(`“${fix.label}” brings an error: ${one.message}`);
  return { faults };
}

function importTable(editor: Editor, { a, b, c, text }: Chance): Taken {
  const cell = `"${text.replaceAll('"', '""')}"`;
  const scenario = currentScenario(editor.store.getState());
  const quoted = (id: string) => `"${id.replaceAll('"', '""')}"`;
  const known = quoted(roleAt(scenario, a));
  const read = readTable(
    `Id,Title,Manager\n${known},${cell},\nnew-${b},Agent,${known}\n${cell},Agent,new-${b}\n`,
    'staff',
  );
  if (!read.ok) return { moves: new Set() };
  const ready = { document: read.document, readOnly: false, notes: read.problems, counts: read.counts };
  const missing = c % 2 === 0 ? 'keep' : 'remove';
  finishImport(
    editor,
    ready,
    c % 5 === 0 ? { kind: 'scenario', missing, name: 'staff' } : { kind: 'update', missing },
  );
  return {};
}
