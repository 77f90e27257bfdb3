import { isDeepStrictEqual } from 'node:util';
import type { ChartDocument, Role, Scenario } from '../../src/chart/chart.ts';
import { compareScenarios } from '../../src/chart/compare.ts';
import { applyComparison } from '../../src/chart/edits/apply-comparison.ts';
import { withoutAbsent } from '../../src/chart/edits/patch.ts';
import { indexOrg } from '../../src/chart/org-index.ts';
import {
  currentJudgement,
  currentLayout,
  currentScenario,
  shownScenario,
  unfolded,
} from '../../src/editor/derived.ts';
import type { Editor } from '../../src/editor/editor.ts';
import { outlineOf } from '../../src/editor/outline/outline-rows.ts';
import type { EditorState } from '../../src/editor/store/state.ts';
import { readDocument } from '../../src/formats/document/read-document.ts';
import { writeDocument } from '../../src/formats/document/write-document.ts';
import { layoutScenario } from '../../src/layout/layout.ts';
import { lint } from '../../src/rules/lint.ts';
import { deepFreeze } from '../unit/rules/random-charts.ts';
import type { Taken } from './editing-steps.ts';
import { expectSound } from './sound-layout.ts';
import { unsoundIn } from './unsound-document.ts';

/** What is broken in an editor, in words; empty as long as everything holds. */
export function brokenIn(editor: Editor): readonly string[] {
  const state = editor.store.getState();
  const { document } = state;
  deepFreeze(document);
  return [
    ...unsoundIn(document),
    ...broken('written and read again', () => sameAfterReading(document)),
    ...broken('judged', () => judgedWithoutFault(state)),
    ...broken('laid out', () => soundLayout(currentScenario(state))),
    ...broken('shown', () => viewsAgree(state)),
    ...selectionFaults(state),
  ];
}

/** What a step has broken that was whole before it. */
export function brokenBy(
  before: EditorState,
  editor: Editor,
  taken: Taken,
  seen: ReadonlySet<string>,
): readonly string[] {
  const after = editor.store.getState();
  const faults = [...(taken.faults ?? [])];
  const [was, is] = [currentScenario(before), currentScenario(after)];
  const isChanged = !isDeepStrictEqual(withoutView(before.document), withoutView(after.document));
  const isTravel = taken.isTravel === true || before.documentKey !== after.documentKey;
  if (!isTravel) {
    const steps = after.past.length - before.past.length;
    if (isChanged && steps !== 1) faults.push(`a change made ${steps} steps`);
    if (!isChanged && steps !== 0) faults.push(`no change made ${steps} steps`);
    if (isChanged && after.future.length > 0) faults.push('a change left something to be done again');
  }
  if (taken.moves) faults.push(...reordered(was, is, taken.moves));
  if (taken.mintsIds)
    for (const { id } of is.roles)
      if (seen.has(id) && !was.roles.some((role) => role.id === id))
        faults.push(`an id is used again: ${id}`);
  const applied = applyComparison(compareScenarios(was, is))(was);
  if (!isDeepStrictEqual([applied.roles, applied.lines], [is.roles, is.lines]))
    faults.push('the comparison is not whole');
  return [...faults, ...brokenByGoingBack(editor)];
}

/** The last step undone is the document before it, in content and order; done again, the one after it. */
function brokenByGoingBack(editor: Editor): readonly string[] {
  const after = editor.store.getState();
  const last = after.past.at(-1);
  if (!last) return [];
  editor.undo();
  const back = editor.store.getState();
  const faults: string[] = [];
  if (!isDeepStrictEqual(withoutView(back.document), withoutView(last.document)))
    faults.push('undo is not the way back');
  if (back.scenarioId !== last.scenarioId) faults.push('undo shows another scenario');
  editor.redo();
  const again = editor.store.getState();
  if (!isDeepStrictEqual(withoutView(again.document), withoutView(after.document)))
    faults.push('redo is not the way forward');
  const leadsBackTo = again.past.at(-1)?.document ?? again.document;
  if (!isDeepStrictEqual(withoutView(leadsBackTo), withoutView(last.document)))
    faults.push('redo leaves another way back');
  if (again.past.length !== after.past.length || again.future.length !== after.future.length)
    faults.push('there and back is another history');
  return faults;
}

/** Without what is no part of any step: what is folded away, and how it was exported last. */
function withoutView(document: ChartDocument): ChartDocument {
  const { deck: _, ...rest } = document;
  const scenarios = document.scenarios.map((scenario) => {
    const { folded: __, ...arrangement } = scenario.arrangement ?? {};
    return withoutAbsent<Scenario>({
      ...scenario,
      arrangement: Object.keys(arrangement).length > 0 ? arrangement : undefined,
    });
  });
  return { ...rest, scenarios: scenarios as unknown as ChartDocument['scenarios'] };
}

/** Siblings a step does not mean, who stand in another order after it. */
function reordered(was: Scenario, is: Scenario, moves: ReadonlySet<string>): readonly string[] {
  const [before, after] = [indexOrg(was), indexOrg(is)];
  return was.roles.flatMap(({ id }) => {
    if (!after.role(id)) return [];
    const order = (org: typeof before) =>
      org
        .reports(id)
        .map((role) => role.id)
        .filter((one) => !moves.has(one));
    const [old, now] = [order(before), order(after)];
    const kept = old.filter((one) => now.includes(one));
    const same = isDeepStrictEqual(
      kept,
      now.filter((one) => old.includes(one)),
    );
    return same ? [] : [`the reports of ${id} stand in another order`];
  });
}

function sameAfterReading(document: ChartDocument): void {
  const text = writeDocument(document);
  const read = readDocument(text);
  if (!read.ok) throw new Error(read.message);
  if (!isDeepStrictEqual(read.document, document)) throw new Error('it is another document');
  if (read.problems.length > 0)
    throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  if (writeDocument(read.document) !== text) throw new Error('it is written in another way');
}

function judgedWithoutFault(state: EditorState): void {
  const judgement = currentJudgement(state);
  const fault = judgement.findings.find(({ headline }) => headline === 'Rule not checked');
  if (fault) throw new Error(fault.message);
  // What is remembered must be what the chart says now.
  const copy = structuredClone(state.document);
  const scenario = copy.scenarios.find(({ id }) => id === currentScenario(state).id);
  if (scenario && JSON.stringify(lint(copy, scenario)) !== JSON.stringify(judgement))
    throw new Error('another judgement each time');
}

/** Cards a person has placed may lie anywhere; all others are set out. */
function soundLayout(scenario: Scenario): void {
  const roles = scenario.roles.map((role) => withoutAbsent<Role>({ ...role, position: undefined }));
  const { kind: __, ...arrangement } = scenario.arrangement ?? {};
  const chart = { ...scenario, roles, arrangement };
  expectSound(chart, layoutScenario(chart));
}

/** Canvas, outline and document speak of the same roles. */
function viewsAgree(state: EditorState): void {
  const shown = shownScenario(state);
  const cards = currentLayout(state)
    .cards.map(({ id }) => id)
    .sort();
  const rows = outlineOf(shown)
    .rows.map(({ id }) => id)
    .sort();
  if (!isDeepStrictEqual(cards, rows)) throw new Error(`cards of ${cards.join()} and rows of ${rows.join()}`);
  const ids = new Set(shown.roles.map(({ id }) => id));
  if (!cards.every((id) => ids.has(id))) throw new Error('somebody is shown who is not there');
  const everybody = outlineOf(unfolded(shown)).rows.map(({ id }) => id);
  if (new Set(everybody).size !== ids.size || everybody.length !== ids.size)
    throw new Error('the outline leaves somebody out');
}

function selectionFaults(state: EditorState): readonly string[] {
  const { selection, focus } = state;
  const { roles, lines } = currentScenario(state);
  const isThere = (id: string) => roles.some((role) => role.id === id);
  const faults = focus === null || isThere(focus) ? [] : ['a branch is in focus that is not there'];
  if (selection.kind === 'roles' && !selection.ids.every(isThere))
    faults.push('somebody is selected who is not there');
  if (selection.kind === 'line') {
    const { manager, report, kind } = selection.line;
    if (!lines.some((line) => line.manager === manager && line.report === report && line.kind === kind))
      faults.push('a line is selected that is not there');
  }
  return faults;
}

function broken(what: string, check: () => void): readonly string[] {
  try {
    check();
    return [];
  } catch (error) {
    return [`${what}: ${error instanceof Error ? error.message : String(error)}`];
  }
}
