import { describe, expect, it } from 'vitest';
import type { ChartDocument, Context } from '../../../../src/chart/chart.ts';
import { makeOwn } from '../../../../src/chart/edits/context-place.ts';
import { setScenarioContext } from '../../../../src/chart/edits/set-context.ts';
import { addProposal } from '../../../../src/editor/actions/scenario-actions.ts';
import { comparedIn, findingsOf } from '../../../../src/editor/comparing/compared.ts';
import { currentJudgement, currentScenario } from '../../../../src/editor/derived.ts';
import type { Editor } from '../../../../src/editor/editor.ts';
import { documentOf } from '../../../support/opening.ts';
import { newContext, newEditor } from '../new-editor.ts';

/** Nobody at the top stands behind the lead, and no department reports to it. */
const CHART: ChartDocument = {
  ...documentOf(`Chief Executive Officer [executive, board]
  Strategy Director
    Head of Customer Experience [accountable: cx]
  Chief Operating Officer [executive]
    Head of Customer Service
`),
  context: { model: 'advisory' },
};

const rules = (findings: readonly { readonly rule: string }[] = []) => findings.map(({ rule }) => rule);
const judged = (editor: Editor) => rules(currentJudgement(editor.store.getState()).findings);

describe('two scenarios of different contexts, today advisory and tomorrow operational', () => {
  function opened() {
    const editor = newEditor(CHART);
    addProposal.run(newContext(editor).context);
    const { id } = currentScenario(editor.store.getState());
    editor.commit('Make it its own', makeOwn(id, 'model'));
    editor.commitScenario('State it', setScenarioContext({ model: 'operational' }));
    return { editor, id };
  }

  it('are each judged by their own', () => {
    const { editor } = opened();
    const contexts: (Context | undefined)[] = editor.store
      .getState()
      .document.scenarios.map(({ context }) => context);
    expect(contexts).toEqual([undefined, { model: 'operational' }]);
    expect(judged(editor)).toContain('operational-without-departments');
    expect(judged(editor)).not.toContain('advisory-without-mandate');
    editor.showScenario(editor.store.getState().document.scenarios[0].id);
    expect(judged(editor)).toContain('advisory-without-mandate');
    expect(judged(editor)).not.toContain('operational-without-departments');
  });

  it('are compared by what each of them is judged by', () => {
    const { editor, id } = opened();
    const { document } = editor.store.getState();
    const compared = comparedIn(document, { before: document.scenarios[0].id, after: id });
    const findings = compared && findingsOf(document, compared);
    expect(rules(findings?.fixed)).toContain('advisory-without-mandate');
    expect(rules(findings?.introduced)).toContain('operational-without-departments');
  });
});
