import { type ChartDocument, SEVERITIES, type Scenario } from '../chart/chart.ts';
import type { ScenarioEdit } from '../chart/edits/scenario-edit.ts';
import { type Finding, findingIdentity, type Judgement } from './finding.ts';
import { lint } from './lint.ts';

/** What an edit would do to the findings. Dismissed findings are left out of all three. */
export interface Forecast {
  /** New findings, and known ones that would get graver; as they would be after the edit. */
  readonly introduced: readonly Finding[];
  /** Findings that would go away, as they are now. */
  readonly fixed: readonly Finding[];
  /** How many of today's findings would stay, no graver than they are. */
  readonly remaining: number;
}

/** Judges the chart as the edit would leave it against the chart as it is. Changes nothing. */
export function forecast(document: ChartDocument, scenario: Scenario, edit: ScenarioEdit): Forecast {
  return compareJudgements(lint(document, scenario), lint(document, edit(scenario)));
}

/** The same comparison for two judgements, such as those of two scenarios. */
export function compareJudgements(before: Judgement, after: Judgement): Forecast {
  if (before === after) return { introduced: [], fixed: [], remaining: open(before).length };
  const known = new Map(open(before).map((finding) => [findingIdentity(finding), finding]));
  const introduced: Finding[] = [];
  let remaining = 0;
  for (const finding of open(after)) {
    const identity = findingIdentity(finding);
    const earlier = known.get(identity);
    known.delete(identity);
    if (earlier && !isGraver(finding, earlier)) remaining += 1;
    else introduced.push(finding);
  }
  return { introduced, fixed: [...known.values()], remaining };
}

function open(judgement: Judgement): readonly Finding[] {
  return judgement.findings.filter((finding) => !finding.dismissed);
}

function isGraver(finding: Finding, than: Finding): boolean {
  return SEVERITIES.indexOf(finding.severity) < SEVERITIES.indexOf(than.severity);
}
