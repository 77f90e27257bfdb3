import type { ChartDocument, Dismissal, Scenario, SeveritySetting } from '../chart/chart.ts';
import { judgedPart } from '../chart/judged-part.ts';
import { CATALOGUE, findRule } from './catalogue/index.ts';
import { findingIdentity, type Judgement } from './finding.ts';
import { judge, type Override } from './judge.ts';
import { gatherFacts } from './shared/facts.ts';
import { remember } from './shared/remember.ts';
import { SEVERITY_NAMES } from './shared/wording.ts';

export interface LintOptions {
  /** Settings for this run by rule id; they come before the document's, and those before the catalogue's. */
  readonly overrides?: ReadonlyMap<string, SeveritySetting>;
}

const remembered = remember<Judgement>();

/**
 * What the rules make of one scenario in its document's context. Pure; asking twice about the same immutable chart
 * costs nothing, also when it is arranged otherwise by then. Settings for unknown rule ids are passed over (see
 * {@link unknownRules}).
 */
export function lint(document: ChartDocument, scenario: Scenario, options: LintOptions = {}): Judgement {
  const { overrides } = options;
  const judged = judgedPart(scenario);
  return remembered(judged, [document.context, document.rules, overrides], () =>
    judge(
      CATALOGUE,
      gatherFacts(document, judged),
      (id) =>
        named(overrides?.get(id), 'Set for this run') ?? named(document.rules?.get(id), 'Set in this chart'),
    ),
  );
}

/** Rule ids in a map of settings that no rule has, in the order of the map. */
export function unknownRules(settings: ReadonlyMap<string, SeveritySetting>): readonly string[] {
  return [...settings.keys()].filter((id) => !findRule(id));
}

/** Dismissals of findings that no longer come up. */
export function unusedDismissals(scenario: Scenario, judgement: Judgement): readonly Dismissal[] {
  const { dismissals = [] } = scenario;
  if (dismissals.length === 0) return [];
  const found = new Set(judgement.findings.map(findingIdentity));
  return dismissals.filter((dismissal) => !found.has(findingIdentity(dismissal)));
}

function named(setting: SeveritySetting | undefined, where: string): Override | undefined {
  if (setting === undefined) return undefined;
  return { setting, reason: setting === 'off' ? `${where}.` : `${where} to “${SEVERITY_NAMES[setting]}”.` };
}
