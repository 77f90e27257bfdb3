import { describe, expect, it } from 'vitest';
import { inScenario } from '../../../../src/chart/edits/document-edit.ts';
import { fold } from '../../../../src/chart/edits/folding.ts';
import { historyOf, shownAfter, withFoldingOf } from '../../../../src/editor/store/step-states.ts';
import { comparedDocument, PAIR } from '../comparing/compared-document.ts';
import { newEditor } from '../new-editor.ts';

const stateOf = (isComparing: boolean) => {
  const editor = newEditor(comparedDocument());
  editor.showScenario('plan');
  if (isComparing) editor.compare({ ...PAIR, view: 'together' });
  return editor.store.getState();
};

describe('historyOf', () => {
  it('is the chart and its steps, and nothing of the screen', () => {
    const state = stateOf(true);
    const { document, scenarioId, past, future } = state;
    expect(historyOf(state)).toEqual({ document, scenarioId, past, future });
  });
});

describe('withFoldingOf', () => {
  it('keeps what is folded and how it was exported, and takes the rest', () => {
    const state = stateOf(false);
    const folded = inScenario('plan', fold('cx'))({ ...state.document, deck: { format: 'pdf' } });
    const history = { ...historyOf(state), document: { ...state.document, title: 'Southwind' } };
    const { document, scenarioId } = withFoldingOf({ ...state, document: folded }, history);
    expect(document.title).toBe('Southwind');
    expect(document.deck).toEqual({ format: 'pdf' });
    expect(document.scenarios[1]?.arrangement?.folded).toEqual(['cx']);
    expect(document.scenarios[1]?.roles).toBe(state.document.scenarios[1]?.roles);
    expect(scenarioId).toBe(history.scenarioId);
  });
});

describe('shownAfter', () => {
  it('is where the step leads', () => {
    const state = stateOf(false);
    expect(shownAfter(state, { ...historyOf(state), scenarioId: 'today' })).toBe('today');
  });

  it('is what is behind a comparison, as long as it is there', () => {
    const state = stateOf(true);
    const history = { ...historyOf(state), scenarioId: 'today' };
    expect(shownAfter(state, history)).toBe('plan');
    const [today] = state.document.scenarios;
    expect(shownAfter(state, { ...history, document: { ...state.document, scenarios: [today] } })).toBe(
      'today',
    );
  });
});
