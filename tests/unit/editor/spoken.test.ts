import { describe, expect, it } from 'vitest';
import { moveRole } from '../../../src/chart/edits/move-role.ts';
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
      /^Moved Chief Customer Officer\. \d new critical problems?(, \d new [a-z ]+)*\.( \d solved\.)?$/,
    );
    editor.undo();
    expect(editor.store.getState().spoken?.text).toMatch(
      /^Undone: Move Chief Customer Officer\.( \d new [a-z ]+\.)? \d solved\.$/,
    );
  });
});
