import { moveRole } from '../../chart/edits/move-role.ts';
import { type LineKey, removeLine, setLine } from '../../chart/edits/lines.ts';
import { inSequence } from '../../chart/edits/scenario-edit.ts';
import type { Org } from '../../chart/org-index.ts';
import { shortName } from '../../chart/short-name.ts';
import { currentOrg } from '../derived.ts';
import type { Drop } from '../dropping/drop.ts';
import { lineStep } from '../step-labels.ts';
import type { EditorState } from '../store/state.ts';
import type { Action } from './action.ts';

function selectedLine({ selection }: EditorState): LineKey | undefined {
  return selection.kind === 'line' ? selection.line : undefined;
}

const canChange = (state: EditorState, kind: LineKey['kind']) =>
  !state.readOnly && state.dialog === null && selectedLine(state)?.kind === kind;

/** Whether a solid line between the two would close a circle: the boss stands below the report. */
export function wouldCircle(org: Org, { manager, report }: LineKey): boolean {
  return org.descendants(report).some(({ id }) => id === manager);
}

/**
 * What a dotted line that becomes solid can mean for a role that has a boss: another boss instead, or one more. Empty
 * where it would close a circle; between two that have a solid line already, the dotted one goes.
 */
function solidMeanings(org: Org, line: LineKey): readonly Drop[] {
  if (wouldCircle(org, line)) return [];
  const report = shortName(org.role(line.report)?.title ?? '');
  const manager = shortName(org.role(line.manager)?.title ?? '');
  const bosses = org.bosses(line.report);
  const solid = { ...line, kind: 'solid' } as const;
  const one = { label: lineStep(org, line, 'solid'), effect: `${report} reports to ${manager}`, line: solid };
  if (bosses.some(({ id }) => id === line.manager)) return [{ ...one, edit: removeLine(line) }];
  const draw = setLine(line, { kind: 'solid' });
  if (bosses.length === 0) return [{ ...one, edit: draw }];
  const names = bosses.map(({ title }) => shortName(title)).join(', ');
  return [
    {
      ...one,
      label: `Move ${report}`,
      effect: `${report} reports to ${manager} instead of ${names}`,
      edit: inSequence(moveRole(line.report, null), draw),
    },
    { ...one, effect: `${report} reports to ${names} and to ${manager}`, edit: draw },
  ];
}

export const makeSolid: Action = {
  id: 'make-solid',
  label: () => 'Make the line solid',
  keys: [],
  isEnabled: (state) => {
    const line = selectedLine(state);
    return canChange(state, 'dotted') && line !== undefined && !wouldCircle(currentOrg(state), line);
  },
  run: ({ editor, drags }) => {
    const state = editor.store.getState();
    const line = selectedLine(state);
    if (!line) return;
    drags.decide('What does the solid line mean?', solidMeanings(currentOrg(state), line), line.report);
  },
};

export const makeDotted: Action = {
  id: 'make-dotted',
  label: () => 'Make the line dotted',
  keys: [],
  isEnabled: (state) => canChange(state, 'solid'),
  run: ({ editor }) => {
    const state = editor.store.getState();
    const line = selectedLine(state);
    if (!line) return;
    if (editor.commitScenario(lineStep(currentOrg(state), line, 'dotted'), setLine(line, { kind: 'dotted' })))
      editor.select({ kind: 'line', line: { ...line, kind: 'dotted' } });
  },
};

function goer(id: string, label: string, end: 'manager' | 'report'): Action {
  return {
    id,
    label: (state) => {
      const line = selectedLine(state);
      const role = line && currentOrg(state).role(line[end]);
      return role ? `Go to ${shortName(role.title)}` : label;
    },
    keys: [],
    isEnabled: (state) => state.dialog === null && selectedLine(state) !== undefined,
    run: ({ editor, view }) => {
      const line = selectedLine(editor.store.getState());
      if (!line) return;
      editor.selectRole(line[end]);
      view.reveal(line[end]);
    },
  };
}

export const goToLineManager = goer('line-manager', 'Go to the boss of the line', 'manager');
export const goToLineReport = goer('line-report', 'Go to the report of the line', 'report');
