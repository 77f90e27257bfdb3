import type {
  ChartDocument,
  Context,
  Level,
  Role,
  RoleFunction,
  Scenario,
  Scope,
} from '../../chart/chart.ts';
import { contextOf } from '../../chart/context.ts';
import { judgedPart } from '../../chart/judged-part.ts';
import { bossesThroughBodies, isBody } from '../../chart/bodies.ts';
import { indexOrg, type Org } from '../../chart/org-index.ts';
import { type RoleReading, readRole } from '../../chart/role-reading.ts';
import { findTops } from '../../chart/tops.ts';
import { remember } from './remember.ts';
import { type Survey, surveyOrg } from './survey.ts';

/** Everything a rule may ask about a chart, in the words of the rule catalogue's definitions. */
export interface Facts extends Survey {
  /** Its {@link judgedPart}: without name and arrangement, which no rule may go by. */
  readonly scenario: Scenario;
  readonly org: Org;
  /** As stated; an absent field is not stated. */
  readonly context: Context;
  /** Not stated is `full`. */
  readonly scope: Scope;
  /** Stated to be small; not stated is not small. */
  readonly small: boolean;
  /** Stated to be in a regulated industry: financial services, utilities or telecoms. */
  readonly regulated: boolean;

  /** Usually one; several chief executives may share the top; empty when every role has a boss. */
  readonly tops: readonly Role[];
  readonly isTop: (role: Role) => boolean;
  /** Levels below the top, boards and committees not counted; `undefined` when no path leads there. */
  readonly depth: (role: Role) => number | undefined;
  /** The first top role above a role, otherwise the first of the chart. */
  readonly topAbove: (role: Role) => Role | undefined;
  /** Direct solid bosses; a board or committee is replaced by its own bosses. */
  readonly bosses: (role: Role) => readonly Role[];
  /** Solid ancestors without top roles, boards and committees, nearest first. */
  readonly ancestors: (role: Role) => readonly Role[];
  /** Solid descendants. */
  readonly descendants: (role: Role) => readonly Role[];

  readonly reading: (role: Role) => RoleReading;
  /** Declared, otherwise inferred; `undefined` when neither. */
  readonly fn: (role: Role) => RoleFunction | undefined;
  readonly level: (role: Role) => Level;
  /** 6 (board) to 1 (staff). */
  readonly rank: (role: Role) => number;
  readonly isBody: (role: Role) => boolean;
  /** Of some roles, the one with the least depth, then the highest rank, then the first drawn. */
  readonly highest: (roles: Iterable<Role>) => Role | undefined;
  readonly inDrawingOrder: (roles: readonly Role[]) => readonly Role[];

  /** The owner of the customer experience, or who looks most like it; may be a top role. */
  readonly lead: Role | undefined;
  /** The lead, unless it is a top role: what the rules about a lead's position and means look at. */
  readonly leadBelowTop: Role | undefined;
  /** Nobody states that the lead is accountable; its title suggests it. */
  readonly leadIsGuess: boolean;
}

const REGULATED = new Set<Context['industry']>(['financial-services', 'utilities', 'telecoms']);

/** Not stated is not regulated. */
export function isRegulated(industry: Context['industry']): boolean {
  return REGULATED.has(industry);
}

const remembered = remember<Facts>();

/** The facts about one scenario in its document's context. Linear in the chart, computed once per scenario. */
export function gatherFacts(document: ChartDocument, scenario: Scenario): Facts {
  const judged = judgedPart(scenario);
  return remembered(judged, [document.context], () => gather(contextOf(document, judged), judged));
}

function gather(context: Context, scenario: Scenario): Facts {
  const org = indexOrg(scenario);
  const tops = findTops(org);
  const survey = surveyOrg(org);
  const reading = (role: Role) => readRole(org, role);
  const isTop = (role: Role) => tops.isTop(role.id);
  const depth = (role: Role) => tops.depth(role.id);
  const rank = (role: Role) => reading(role).rank;

  const highest = (roles: Iterable<Role>) => {
    let best: Role | undefined;
    let bestDepth = Number.POSITIVE_INFINITY;
    let bestRank = 0;
    for (const role of roles) {
      const itsDepth = depth(role) ?? Number.POSITIVE_INFINITY;
      if (best && itsDepth > bestDepth) continue;
      const itsRank = rank(role);
      if (best && itsDepth === bestDepth) {
        if (itsRank < bestRank) continue;
        if (itsRank === bestRank && org.orderOf(role.id) >= org.orderOf(best.id)) continue;
      }
      best = role;
      bestDepth = itsDepth;
      bestRank = itsRank;
    }
    return best;
  };

  const lead = findLead(survey, isTop, highest);
  const bosses = perRole((role) => bossesThroughBodies(org, role.id));
  const above = perRole((role) => climb(role, bosses));

  return {
    ...survey,
    scenario,
    org,
    context,
    scope: context.scope ?? 'full',
    small: context.size === 'small',
    regulated: isRegulated(context.industry),
    tops: tops.tops,
    isTop,
    depth,
    topAbove: (role) => above(role).find(isTop) ?? tops.tops[0],
    bosses,
    ancestors: perRole((role) => above(role).filter((boss) => !isTop(boss))),
    descendants: perRole((role) => org.descendants(role.id)),
    reading,
    fn: (role) => reading(role).function,
    level: (role) => reading(role).level,
    rank,
    isBody,
    highest,
    inDrawingOrder: (roles) => [...roles].sort((a, b) => org.orderOf(a.id) - org.orderOf(b.id)),
    lead,
    leadBelowTop: lead && !isTop(lead) ? lead : undefined,
    leadIsGuess: lead !== undefined && !survey.owners.includes(lead),
  };
}

function findLead(
  { owners, titled }: Survey,
  isTop: (role: Role) => boolean,
  highest: (roles: Iterable<Role>) => Role | undefined,
): Role | undefined {
  const ownersBelowTop = owners.filter((role) => !isTop(role));
  if (ownersBelowTop.length > 0) {
    const byTitle = new Set(titled);
    return highest(ownersBelowTop.filter((role) => byTitle.has(role))) ?? highest(ownersBelowTop);
  }
  return highest(titled) ?? highest(owners);
}

/** Rules ask about few roles, but several rules ask about the same ones. */
function perRole(compute: (role: Role) => readonly Role[]): (role: Role) => readonly Role[] {
  const known = new Map<Role, readonly Role[]>();
  return (role) => {
    const answer = known.get(role) ?? compute(role);
    known.set(role, answer);
    return answer;
  };
}

/** Everybody above, nearest first, without the role itself. */
function climb(role: Role, bosses: (role: Role) => readonly Role[]): readonly Role[] {
  const found = new Set<Role>();
  for (const boss of bosses(role)) found.add(boss);
  // A set may grow while it is walked: this visits each boss once, level by level.
  for (const boss of found) for (const next of bosses(boss)) if (next !== role) found.add(next);
  return [...found];
}
