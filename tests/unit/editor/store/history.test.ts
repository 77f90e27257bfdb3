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

  it('does a step again where it was made, whatever is on the screen when it is undone', () => {
    const back = stepBack({ ...record(start, at(1), 'One'), scenarioId: 'plan' });
    expect(stepForward(back).scenarioId).toBe('s');
  });

  it('leads back to the scenario that was on the screen, and again to the one a step leads to', () => {
    const added = record(start, at(1), 'Add a scenario', 'plan');
    expect(added.scenarioId).toBe('plan');
    const back = stepBack({ ...added, scenarioId: 's' });
    expect(back.scenarioId).toBe('s');
    expect(stepForward(back).scenarioId).toBe('plan');
  });

  it('keeps the last 300 steps', () => {
    const long = docs.reduce((history, document, i) => record(history, document, `Step ${i}`), start);
    expect(long.past.length).toBe(300);
    expect(long.past.at(-1)?.label).toBe('Step 399');
    expect(long.past[0]?.document).toBe(at(99));
  });
});
