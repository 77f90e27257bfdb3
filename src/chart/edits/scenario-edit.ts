import type { Scenario } from '../chart.ts';

/**
 * A change of one scenario: pure and total. An edit that no longer applies (the role is gone, nothing would
 * change) returns its input, the same object, so that it makes no step in the history.
 */
export type ScenarioEdit = (scenario: Scenario) => Scenario;

/** One edit after another, as one. */
export function inSequence(...edits: readonly ScenarioEdit[]): ScenarioEdit {
  return (scenario) => edits.reduce((current, edit) => edit(current), scenario);
}
