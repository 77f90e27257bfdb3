import type { ChartDocument, Scenario } from '../chart/chart.ts';
import { mentionedIds } from '../chart/mentioned-ids.ts';
import { findRule } from './catalogue/index.ts';
import { type Finding, findingIdentity, type Fix, type Judgement } from './finding.ts';
import { type LintOptions, lint } from './lint.ts';
import { distinctBy } from './shared/distinct-by.ts';
import { gatherFacts } from './shared/facts.ts';
import { oncePer, remember } from './shared/remember.ts';

const remembered = remember<readonly Fix[]>();

/**
 * The repairs to offer for a finding of `lint(document, scenario, options)`, the best first; often none. Each one
 * removes the finding and adds no error on this chart. Proving that costs one lint of the whole chart for each
 * candidate (a handful), so ask for the finding that is open; asking again about the same finding is free.
 */
export function fixesOf(
  document: ChartDocument,
  scenario: Scenario,
  finding: Finding,
  options: LintOptions = {},
): readonly Fix[] {
  // The whole document, since a new role's id depends on its other scenarios.
  const ingredients = [scenario, document, options.overrides];
  return remembered(finding, ingredients, () => {
    const holding = candidates(document, scenario, finding).filter((fix) =>
      holds(document, scenario, finding, fix, options),
    );
    // Two that read the same, because two roles are called the same, nobody could tell apart.
    return distinctBy(holding, ({ label }) => label);
  });
}

/** The first of {@link fixesOf} that may be applied without asking; the others are not even tried. */
export function safeFixOf(document: ChartDocument, scenario: Scenario, finding: Finding): Fix | undefined {
  return candidates(document, scenario, finding).find(
    (fix) => fix.safe && holds(document, scenario, finding, fix, {}),
  );
}

/** Whether a repair removes its finding and adds no error. */
function holds(
  document: ChartDocument,
  scenario: Scenario,
  finding: Finding,
  fix: Fix,
  options: LintOptions,
): boolean {
  const repaired = fix.edit(scenario);
  if (repaired === scenario) return false;
  const after = lint(document, repaired, options);
  const identity = findingIdentity(finding);
  if (after.findings.some((left) => left.rule === finding.rule && findingIdentity(left) === identity))
    return false;
  const before = errorsOf(lint(document, scenario, options));
  return [...errorsOf(after)].every((error) => before.has(error));
}

/** A fault in a rule's repairs must not take the finding's page down: it then has none. */
function candidates(document: ChartDocument, scenario: Scenario, finding: Finding): readonly Fix[] {
  const rule = findRule(finding.rule);
  if (!rule?.fix) return [];
  try {
    return [...rule.fix(gatherFacts(document, scenario), finding, mentionedIds(document))];
  } catch {
    return [];
  }
}

const errorsOf = oncePer(
  (judgement: Judgement): ReadonlySet<string> =>
    new Set(judgement.findings.filter(({ severity }) => severity === 'error').map(findingIdentity)),
);
