import { describe, expect, it } from 'vitest';
import { setDocumentContext } from '../../../src/chart/edits/document-edit.ts';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
import { setScenarioContext } from '../../../src/chart/edits/set-context.ts';
import { readOutline } from '../../../src/chart/outline.ts';
import { stepDone } from '../../../src/editor/spoken.ts';
import { documentOf, newEditor } from './new-editor.ts';

describe('stepDone', () => {
  it.each([
    ['Move Chief Customer Officer', 'Moved Chief Customer Officer'],
    ['Draw a dotted line to Head of Sales', 'Drew a dotted line to Head of Sales'],
    ['Accept the finding', 'Done: Accept the finding'],
  ])('%s', (label, done) => {
    expect(stepDone(label)).toBe(done);
  });
});

describe('what is spoken after a step', () => {
  const { scenario } = readOutline(`Chief Executive Officer [id: ceo, executive, board]
  Chief Marketing Officer [id: cmo, executive]
  Chief Operating Officer [executive]
  Chief Financial Officer [executive]
  Chief Customer Officer [id: cco, executive]
`);

  it('counts the problems it made, and those it solved', () => {
    const editor = newEditor(documentOf(scenario));
    editor.commitScenario('Move Chief Customer Officer', moveRole('cco', 'cmo'));
    expect(editor.store.getState().spoken?.text).toMatch(
      /^Moved Chief Customer Officer\. \d new critical findings?(, \d new [a-z ]+)*\.( \d fixed\.)?$/,
    );
    editor.undo();
    expect(editor.store.getState().spoken?.text).toMatch(
      /^Undone: Move Chief Customer Officer\.( \d new [a-z ]+\.)? \d fixed\.$/,
    );
  });

  it('keeps what a step led to when a notice says it in other words, and nothing of the notice before', () => {
    const editor = newEditor(documentOf(scenario));
    editor.commitScenario('Move Chief Customer Officer', moveRole('cco', 'cmo'));
    const led = editor.store.getState().spoken?.led;
    expect(led).toMatch(/new critical finding/);
    editor.notifyStep('Her team went along.');
    const { notice, spoken } = editor.store.getState();
    expect(notice).toMatchObject({ tone: 'done', text: 'Her team went along.', action: { label: 'Undo' } });
    expect(spoken?.text).toBe(`Her team went along. ${led}`);
    notice?.action?.run();
    expect(editor.store.getState().past).toHaveLength(0);
    editor.commitScenario('Place Chief Customer Officer', (given) => ({ ...given, name: 'Other' }));
    editor.notifyStep('Named.');
    expect(editor.store.getState().spoken).toMatchObject({ text: 'Named.' });
  });
});

describe('what is spoken when the chart is judged by something else', () => {
  const { scenario } = readOutline(`Chief Executive Officer [id: ceo, executive, board]
  Chief Marketing Officer [id: cmo, executive]
    Chief Customer Officer [id: cco, executive, accountable: cx]
`);

  it('says which findings changed their severity, also what does not show on the chart yet', () => {
    const editor = newEditor(documentOf(scenario));
    editor.commit('State the size', setDocumentContext({ size: 'small' }));
    const { spoken, consequence } = editor.store.getState();
    expect(consequence).toMatch(/critical finding became a warning/);
    expect(spoken?.text).toBe(`Stated the size. ${consequence}`);
    editor.undo();
    expect(editor.store.getState().consequence).toMatch(/warning became critical/);
  });

  it('says so when nothing follows', () => {
    const editor = newEditor(documentOf('ceo > cfo'));
    editor.commitScenario('State the size', setScenarioContext({ size: 'large' }));
    expect(editor.store.getState().consequence).toBe('The findings stay as they are.');
  });

  it('also when a rule is given another severity', () => {
    const editor = newEditor(documentOf(scenario));
    editor.commit('Switch a rule off', (document) => ({
      ...document,
      rules: new Map([['cx-under-marketing', 'off']]),
    }));
    expect(editor.store.getState().consequence).toMatch(/1 no longer applies/);
  });

  it('has no consequence for a step that draws', () => {
    const editor = newEditor(documentOf(scenario));
    editor.commit('State the size', setDocumentContext({ size: 'small' }));
    editor.commitScenario('Move Chief Customer Officer', moveRole('cco', 'ceo'));
    expect(editor.store.getState().consequence).toBeNull();
  });
});
