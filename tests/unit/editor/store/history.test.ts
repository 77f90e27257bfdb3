import { describe, expect, it } from 'vitest';
import { type History, record, stepBack, stepForward } from '../../../../src/editor/store/history.ts';
import { documentOf } from '../new-editor.ts';

const docs = Array.from({ length: 400 }, (_, i) => documentOf('ceo', `Chart ${i}`));
const at = (index: number) => docs[index] ?? documentOf('ceo', 'none');
const start: History = { document: at(0), scenarioId: 's', past: [], future: [] };

describe('the history', () => {
  it('goes back and forward through the steps by their names', () => {
    const two = record(record(start, at(1), 'One'), at(2), 'Two');
    expect(two.past.map(({ label }) => label)).toEqual(['One', 'Two']);
    const back = stepBack(two);
    expect(back.document).toBe(at(1));
    expect(back.future.map(({ label }) => label)).toEqual(['Two']);
    expect(stepBack(back)).toMatchObject({
      document: at(0),
      past: [],
      future: [{ label: 'Two' }, { label: 'One' }],
    });
    expect(stepForward(back)).toEqual(two);
  });

  it('stays where it is when there is no step', () => {
    expect(stepBack(start)).toBe(start);
    expect(stepForward(start)).toBe(start);
  });

  it('makes no step of the same document', () => {
    expect(record(start, at(0), 'Nothing')).toBe(start);
  });

  it('forgets what was taken back once something else is done', () => {
    const other = record(stepBack(record(start, at(1), 'One')), at(2), 'Two');
    expect(other.future).toEqual([]);
    expect(other.past.map(({ label }) => label)).toEqual(['Two']);
  });

  it('goes back and forward to the scenario a step was made in', () => {
    const one = record(start, at(1), 'One');
    const elsewhere = record({ ...one, scenarioId: 'plan' }, at(2), 'Two');
    const back = stepBack(stepBack(elsewhere));
    expect(back.scenarioId).toBe('s');
    expect(stepForward(stepForward(back)).scenarioId).toBe('plan');
  });

  it('keeps the last 300 steps', () => {
    const long = docs.reduce((history, document, i) => record(history, document, `Step ${i}`), start);
    expect(long.past.length).toBe(300);
    expect(long.past.at(-1)?.label).toBe('Step 399');
    expect(long.past[0]?.document).toBe(at(99));
  });
});

describe('steps with one key', () => {
  const typed = record(record(start, at(1), 'Type', 'title'), at(2), 'Type on', 'title');

  it('are one step when they follow each other, back to before the first', () => {
    expect(typed.past.length).toBe(1);
    expect(stepBack(typed).document).toBe(at(0));
    expect(stepForward(stepBack(typed)).document).toBe(at(2));
  });

  it('are two steps with another step, another key or none between them', () => {
    expect(record(typed, at(3), 'Other', 'person').past.length).toBe(2);
    expect(record(typed, at(3), 'Other').past.length).toBe(2);
    expect(record(record(typed, at(3), 'Other'), at(4), 'Type', 'title').past.length).toBe(3);
    expect(record(record(start, at(1), 'One'), at(2), 'Two').past.length).toBe(2);
  });

  it('do not join a step that was taken back, or taken back and done again', () => {
    const again = stepForward(stepBack(typed));
    expect(record(again, at(3), 'Type', 'title').past.length).toBe(2);
    const earlier = stepBack(record(typed, at(3), 'Other'));
    const more = record(earlier, at(4), 'Type', 'title');
    expect(more.past.length).toBe(2);
    expect(stepBack(more).document).toBe(at(2));
  });
});
