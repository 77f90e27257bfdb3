import { branchOf } from './branch.ts';
import type { Arrangement, BranchOrigin, ChartDocument, Dismissal, Scenario } from './chart.ts';
import { contextOf } from './context.ts';
import { withoutAbsent } from './edits/patch.ts';

/** What a branch is cut from. */
export interface Cut {
  readonly document: ChartDocument;
  /** Names the document in this computer's storage. */
  readonly documentKey: string;
  readonly scenario: Scenario;
  readonly headId: string;
}

/**
 * One branch as a document of its own, judged as a part of a larger chart: its roles and lines with the decisions
 * about them, the rules and the context, and how it is set out and folded. It remembers where it is from.
 */
export function branchDocument({ document, documentKey, scenario, headId }: Cut): ChartDocument {
  const { dismissals, arrangement, context: _, ...branch } = branchOf(scenario, headId);
  const ids = new Set(branch.roles.map(({ id }) => id));
  const head = branch.roles.find(({ id }) => id === headId);
  const about = dismissals?.filter((dismissal) => isAbout(dismissal, ids));
  const origin: BranchOrigin = {
    document: documentKey,
    title: document.title,
    scenario: scenario.id,
    head: headId,
    roles: [...ids],
  };
  return withoutAbsent<ChartDocument>({
    title: `${document.title}: ${head?.title ?? ''}`,
    context: { ...contextOf(document, scenario), scope: 'branch' },
    rules: document.rules,
    branchOf: origin,
    scenarios: [
      withoutAbsent<Scenario>({
        ...branch,
        arrangement: arrangement && arrangedWithin(arrangement, ids),
        dismissals: about && about.length > 0 ? about : undefined,
      }),
    ],
  });
}

/** Whether a decision is about these roles and nobody else; one about the whole chart is about nobody. */
export function isAbout({ roles }: Dismissal, ids: ReadonlySet<string>): boolean {
  return roles.length > 0 && roles.every((id) => ids.has(id));
}

/**
 * The scenario of a document a branch can be put back into: the one it was cut from, or else the first that has the
 * role that heads the branch. Absent: it has no place there, or is no branch.
 */
export function scenarioForBranch(
  document: ChartDocument,
  { branchOf: origin }: ChartDocument,
): Scenario | undefined {
  if (!origin) return undefined;
  const fitting = document.scenarios.filter(({ roles }) => roles.some(({ id }) => id === origin.head));
  return fitting.find(({ id }) => id === origin.scenario) ?? fitting[0];
}

/** Whether a document is a branch that has a place in another one. */
export function canPutBack(document: ChartDocument, branch: ChartDocument): boolean {
  return scenarioForBranch(document, branch) !== undefined;
}

function arrangedWithin(arrangement: Arrangement, ids: ReadonlySet<string>): Arrangement {
  return withoutAbsent<Arrangement>({
    ...arrangement,
    folded: arrangement.folded?.filter((id) => ids.has(id)),
    branches: arrangement.branches && new Map([...arrangement.branches].filter(([id]) => ids.has(id))),
  });
}
