import { describe, expect, it } from 'vitest';
import { contextPlaceStep, contextStep } from '../../../src/editor/context-steps.ts';

describe('the names of steps that change the context', () => {
  it.each([
    ['State the industry', undefined, 'utilities'],
    ['Change the industry', 'utilities', 'telecoms'],
    ['Clear the industry', 'utilities', undefined],
  ])('%s', (label, before, after) => {
    expect(contextStep('industry', before, after)).toBe(label);
  });

  it('tells an empty journey from none', () => {
    expect(contextStep('journey', undefined, [])).toBe('State the customer’s journey');
  });

  it('says where a field is moved', () => {
    expect(contextPlaceStep('scope', 'scenario')).toBe('Make what is drawn this scenario’s own');
    expect(contextPlaceStep('scope', 'document')).toBe('Make what is drawn the same in all scenarios');
  });
});
