import type { Dismissal, Scenario } from '../chart.ts';
import { cleanText } from '../clean-text.ts';
import { dismissalIdentity } from '../dismissal-identity.ts';
import { sameValue, withoutAbsent } from './patch.ts';
import type { ScenarioEdit } from './scenario-edit.ts';

/** What a dismissal is found by. */
export type Dismissed = Pick<Dismissal, 'rule' | 'roles' | 'about'>;

/**
 * Keeps with the chart that a person has dismissed a finding, and why; an earlier dismissal of the same finding is
 * replaced where it stands. Without a reason nothing is dismissed. What the roles are is not looked at: a dismissal
 * outlives them, and is then reported as one that is no longer needed.
 */
export function dismiss(dismissal: Dismissal): ScenarioEdit {
  const reason = cleanText(dismissal.reason, 'passage').text.trim();
  const identity = dismissalIdentity(dismissal);
  return (scenario) => {
    if (reason === '') return scenario;
    const about = dismissal.about.map((detail) => cleanText(detail, 'line').text);
    const kept = { ...dismissal, about, reason };
    const { dismissals = [] } = scenario;
    const at = dismissals.findIndex((known) => dismissalIdentity(known) === identity);
    if (at < 0) return { ...scenario, dismissals: [...dismissals, kept] };
    const others = dismissals.filter((known, place) => place === at || dismissalIdentity(known) !== identity);
    const replaced = others.with(at, kept);
    return sameValue(replaced, dismissals) ? scenario : { ...scenario, dismissals: replaced };
  };
}

/** Takes dismissals back: their findings stand again. Those that are not there are passed over. */
export function bringBack(...dismissed: readonly Dismissed[]): ScenarioEdit {
  const gone = new Set(dismissed.map(dismissalIdentity));
  return (scenario) => {
    const { dismissals = [] } = scenario;
    const left = dismissals.filter((known) => !gone.has(dismissalIdentity(known)));
    if (left.length === dismissals.length) return scenario;
    return withoutAbsent<Scenario>({ ...scenario, dismissals: left.length > 0 ? left : undefined });
  };
}
