import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../../src/chart/outline.ts';
import type { Command } from '../../../../src/editor/commands/command.ts';
import { findRepairCommands } from '../../../../src/editor/commands/repair-commands.ts';
import { currentOrg, currentScenario } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { problemList } from '../../../../src/editor/problem-list.ts';
import { findingIdentity } from '../../../../src/rules/finding.ts';
import { fixesOf } from '../../../../src/rules/fixes.ts';
import { documentOf, newContext, newEditor } from '../new-editor.ts';

const CHART = `Chief Executive Officer [executive, board, id: ceo]
  Chief Marketing Officer [executive, id: cmo]
    Chief Customer Officer [executive, accountable: cx, id: cco]
  Chief Financial Officer [vacant, id: cfo]
  Chief Operating Officer [vacant, id: coo]
  Head of Brand [id: brand]
`;

const editorOf = (outline: string, options = {}) =>
  newEditor(documentOf(readOutline(outline).scenario), options);

function repairsIn({ store }: Editor, findFixes = fixesOf): readonly Command[] {
  const search = findRepairCommands(store.getState(), findFixes);
  for (let step = search.next(); ; step = search.next()) if (step.done) return step.value;
}

/** What the findings of the panel offer, by rule. */
function offered({ store }: Editor, rule: string): readonly string[] {
  const state = store.getState();
  const found = problemList(state).standing.filter((finding) => finding.rule === rule);
  return found
    .flatMap((one) => fixesOf(state.document, currentScenario(state), one))
    .map(({ label }) => label);
}

const labels = (commands: readonly Command[]) => commands.map(({ label }) => label);

describe('the repairs among the commands', () => {
  it('are those of the selected role, and say which finding each is for', () => {
    const editor = editorOf(CHART);
    editor.selectRole('cfo');
    const commands = repairsIn(editor);
    expect(labels(commands)).toContain('Repair: State that Chief Financial Officer is filled');
    expect(labels(commands).join()).not.toContain('Operating');
    expect(commands[0]?.about).toMatch(/vacant/i);
  });

  it('are those of the open finding where the selected role has none', () => {
    const editor = editorOf(CHART);
    const [vacant] = problemList(editor.store.getState()).standing.filter(({ roles }) => roles[0] === 'coo');
    editor.openFinding(vacant ? findingIdentity(vacant) : null);
    editor.selectRole('brand');
    expect(labels(repairsIn(editor))).toContain('Repair: State that Chief Operating Officer is filled');
    expect(labels(repairsIn(editor)).join()).not.toContain('Customer');
  });

  it('are otherwise those of the gravest findings, each once and never very many', () => {
    const editor = editorOf(
      CHART + 'Chief Technology Officer [vacant]\n  Chief Data Officer [vacant]\n'.repeat(6),
    );
    const commands = repairsIn(editor);
    const gravest = problemList(editor.store.getState()).standing[0]?.rule ?? '';
    expect(labels(commands)[0]).toBe(`Repair: ${offered(editor, gravest)[0]}`);
    expect(commands).toHaveLength(8);
    expect(new Set(labels(commands)).size).toBe(8);
    expect(new Set(commands.map(({ action }) => action.id)).size).toBe(8);
  });

  it('make one step each, select whom it concerned, and say so', () => {
    const editor = editorOf(CHART);
    editor.selectRole('cco');
    const { context, did } = newContext(editor);
    const move = repairsIn(editor).find(({ label }) => label.endsWith('under Chief Executive Officer'));
    expect(move?.label).toBe('Repair: Move Chief Customer Officer under Chief Executive Officer');
    move?.action.run(context);
    const state = editor.store.getState();
    expect(currentOrg(state).bosses('cco')[0]?.id).toBe('ceo');
    expect(state.past).toHaveLength(1);
    expect(state.selection).toEqual({ kind: 'roles', ids: ['cco'] });
    expect(did).toEqual(['reveal cco']);
    expect(state.notice?.text).toBe('Moved Chief Customer Officer under Chief Executive Officer. 1 fixed.');
    expect(state.notice?.action?.label).toBe('Undo');
  });

  it('leave alone what was dismissed, and a chart that is only looked at', () => {
    const { scenario } = readOutline(CHART);
    const dismissals = [
      { rule: 'key-role-vacant', roles: ['cfo'], about: [], kind: 'accepted', reason: 'Soon' },
    ] as const;
    const accepted = newEditor(documentOf({ ...scenario, dismissals }));
    accepted.selectRole('cfo');
    expect(labels(repairsIn(accepted))).not.toContain('Repair: State that Chief Financial Officer is filled');
    expect(repairsIn(editorOf(CHART, { readOnly: true }))).toEqual([]);
  });

  it('do not look at every finding of a chart in which none can be repaired', () => {
    const editor = editorOf('Head of Sales [vacant]\n  Head of Sales [vacant]\n'.repeat(30));
    let asked = 0;
    const none = () => {
      asked += 1;
      return [];
    };
    expect(repairsIn(editor, none)).toEqual([]);
    expect(problemList(editor.store.getState()).standing.length).toBeGreaterThan(20);
    expect(asked).toBe(12);
  });
});
