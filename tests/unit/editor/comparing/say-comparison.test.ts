import { describe, expect, it } from 'vitest';
import { sayLeft } from '../../../../src/editor/comparing/say-comparison.ts';
import { newEditor } from '../new-editor.ts';
import { comparedDocument, named, PAIR } from './compared-document.ts';

const spoken = (editor: ReturnType<typeof newEditor>) => editor.store.getState().spoken?.text;

describe('what is said of a comparison', () => {
  it('names the two, and counts changes and findings', () => {
    const editor = newEditor(comparedDocument());
    editor.compare({ ...PAIR, view: 'together' });
    expect(spoken(editor)).toMatch(
      /^Comparing “Today” with “Proposal”: 5 changes(, \d+ findings? fixed)?(, \d+ new)?\.$/,
    );
  });

  it('is nothing where only the view changes, and ends with a sentence', () => {
    const editor = newEditor(comparedDocument());
    editor.compare({ ...PAIR, view: 'together' });
    const { spoken: before } = editor.store.getState();
    editor.compare({ ...PAIR, view: 'list' });
    expect(editor.store.getState().spoken).toBe(before);
    editor.compare({ before: 'plan', after: 'today', view: 'list' });
    expect(spoken(editor)).toMatch(/^Comparing “Proposal” with “Today”/);
    editor.compare(null);
    expect(spoken(editor)).toBe('The comparison is closed.');
  });

  it('says that nothing is different', () => {
    const same = { ...comparedDocument() };
    const editor = newEditor({ ...same, scenarios: [named('a', 'A', 'x > y'), named('b', 'B', 'x > y')] });
    editor.compare({ before: 'a', after: 'b', view: 'together' });
    expect(spoken(editor)).toBe('Comparing “A” with “B”: no changes.');
  });

  it('says what is left where the same roles are judged by something else', () => {
    const charts = [
      named('a', 'A', 'x > y; z'),
      { ...named('b', 'B', 'x > y; z'), context: { scope: 'branch' as const } },
    ] as const;
    const left = sayLeft({
      document: { title: 'Northwind', scenarios: charts },
      comparing: { before: 'a', after: 'b', view: 'list' },
    });
    expect(left).toBe(
      'No role or line is different any more, only what they are judged by: 1 finding fixed.',
    );
  });

  it('says nothing is left of what is not compared', () => {
    expect(sayLeft({ document: comparedDocument(), comparing: null })).toBe('');
  });

  it('does not compare what is not there', () => {
    const editor = newEditor(comparedDocument());
    editor.compare({ before: 'today', after: 'gone', view: 'together' });
    expect(editor.store.getState().comparing).toBeNull();
  });
});
