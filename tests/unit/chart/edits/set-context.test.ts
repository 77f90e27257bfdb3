import { describe, expect, it } from 'vitest';
import { setScenarioContext } from '../../../../src/chart/edits/set-context.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const bare = deepFreeze(scenarioOf('ceo > cmo'));
const stated = deepFreeze({ ...bare, context: { size: 'small' as const, journey: ['web', 'phone'] } });

describe('setScenarioContext', () => {
  it('states fields of a scenario that had none, and beside those it had', () => {
    expect(setScenarioContext({ model: 'advisory' })(bare).context).toEqual({ model: 'advisory' });
    expect(setScenarioContext({ model: 'advisory' })(stated).context).toEqual({
      ...stated.context,
      model: 'advisory',
    });
  });

  it('takes fields back, the context with the last', () => {
    expect(setScenarioContext({ size: undefined })(stated).context).toEqual({ journey: ['web', 'phone'] });
    expect(setScenarioContext({ size: undefined, journey: undefined })(stated)).toEqual(bare);
  });

  it('tells an empty journey from none', () => {
    expect(setScenarioContext({ journey: [] })(bare).context).toEqual({ journey: [] });
  });

  it.each([{}, { size: 'small' as const }, { journey: ['web', 'phone'] }, { model: undefined }])(
    'changes nothing for %j',
    (patch) => {
      expect(setScenarioContext(patch)(stated)).toBe(stated);
    },
  );

  it('leaves a scenario without a context without one', () => {
    expect(setScenarioContext({ size: undefined })(bare)).toBe(bare);
  });
});
