import type { Dismissal } from '../chart/chart.ts';
import { bringBack, dismiss } from '../chart/edits/dismissals.ts';
import type { Finding } from '../rules/finding.ts';
import { shortName } from '../chart/short-name.ts';
import type { ActionContext } from './actions/action.ts';
import { isoDate } from '../chart/iso-date.ts';

type Means = Pick<ActionContext, 'editor' | 'files'>;

/** Each kind as what has been decided about a finding. */
export const DISMISSAL_WORDS: Readonly<Record<Dismissal['kind'], string>> = {
  accepted: 'Accepted',
  'not-applicable': 'Does not apply here',
};

/** Dismisses a finding, with today's date. Without a reason nothing happens. Returns whether it was dismissed. */
export function dismissFinding(
  { editor, files }: Means,
  finding: Finding,
  { kind, reason }: Pick<Dismissal, 'kind' | 'reason'>,
): boolean {
  const { rule, roles, about, headline } = finding;
  const edit = dismiss({ rule, roles, about, kind, reason, on: isoDate(files.today()) });
  if (!editor.commitScenario(`Dismiss “${shortName(headline)}”`, edit)) return false;
  const words = `${DISMISSED_AS[kind]} “${shortName(headline)}”.`;
  editor.notifyStep(`${words} It is kept with the chart, with your reason.`);
  return true;
}

const DISMISSED_AS: Readonly<Record<Dismissal['kind'], string>> = {
  accepted: 'Accepted:',
  'not-applicable': 'Does not apply here:',
};

/** Lets a dismissed finding stand again. */
export function bringBackFinding({ editor }: Pick<Means, 'editor'>, finding: Finding): void {
  editor.commitScenario(`Bring back “${shortName(finding.headline)}”`, bringBack(finding));
}

/** Removes dismissals whose findings no longer come up. */
export function removeDismissals({ editor }: Pick<Means, 'editor'>, unused: readonly Dismissal[]): void {
  const label = unused.length === 1 ? 'Remove a dismissal' : `Remove ${unused.length} dismissals`;
  editor.commitScenario(label, bringBack(...unused));
}
