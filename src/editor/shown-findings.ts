import type { Finding, Judgement } from '../rules/finding.ts';
import { severityCounts } from './card-name.ts';
import { currentJudgement, currentScenario, type Shown } from './derived.ts';
import { showsOnChart } from './quiet.ts';

const known = new WeakMap<Judgement, readonly Finding[]>();
const said = new WeakMap<readonly Finding[], string>();

/** The findings that show on the chart, the worst first; what can wait while it is being started is not among them. */
export function shownFindings(shown: Shown): readonly Finding[] {
  const judgement = currentJudgement(shown);
  const before = known.get(judgement);
  if (before) return before;
  const { roles } = currentScenario(shown);
  const found = judgement.findings.filter((finding) => showsOnChart(finding, roles.length));
  known.set(judgement, found);
  return found;
}

/** How many of them there are of each severity, in words; empty for none. */
export function shownFindingWords(shown: Shown): string {
  const findings = shownFindings(shown);
  const before = said.get(findings);
  if (before !== undefined) return before;
  const words = severityCounts(findings);
  said.set(findings, words);
  return words;
}
