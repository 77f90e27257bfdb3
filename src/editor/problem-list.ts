import { SEVERITIES, type Severity } from '../chart/chart.ts';
import { inDigits } from '../chart/digits.ts';
import { keptByParts } from '../chart/kept-by-parts.ts';
import type { Org } from '../chart/org-index.ts';
import { toldApart } from '../chart/told-apart.ts';
import { type FindingEntry, findingEntries, findingsIn } from '../rules/checklist.ts';
import { type Finding, findingIdentity, type Judgement } from '../rules/finding.ts';
import { currentJudgement, currentOrg, type Shown } from './derived.ts';
import { judge } from './judge.ts';
import { showsOnChart } from './quiet.ts';
import { fitOf } from './search/match-text.ts';
import { plainText } from './search/plain-text.ts';
import { readQuery, type Term } from './search/query.ts';
import type { EditorState } from './store/state.ts';

export const GROUPINGS = ['severity', 'rule', 'role'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** How a person wants the findings listed. */
export interface ProblemView {
  readonly grouping: Grouping;
  /** Only these severities; empty: all of them. */
  readonly severities: readonly Severity[];
  /** Only what has all of these words in it; blank: everything. */
  readonly text: string;
}

/** Everything, the worst first. */
export const ALL_PROBLEMS: ProblemView = { grouping: 'severity', severities: [], text: '' };

/** Findings that stand together under a heading. */
export interface ProblemGroup {
  readonly key: string;
  /** What they have in common; absent where the order says it all. */
  readonly heading?: string;
  readonly entries: readonly FindingEntry[];
  /** How many findings are in the entries. */
  readonly count: number;
}

/** The findings as the Problems panel lists them. */
export interface ProblemList {
  /** What is not dismissed, filtered or not. */
  readonly standing: readonly Finding[];
  /** What is listed, in the order of the list. */
  readonly shown: readonly Finding[];
  /** What shows on the chart already. */
  readonly now: readonly ProblemGroup[];
  /** What waits until there is more of the chart. */
  readonly later: readonly ProblemGroup[];
}

export function isFiltered({ severities, text }: ProblemView): boolean {
  return severities.length > 0 || readQuery(text).terms.length > 0;
}

/** The filter without a severity if it was in it, otherwise with it; in the order of gravity. */
export function toggledSeverity(view: ProblemView, severity: Severity): readonly Severity[] {
  const isIn = (one: Severity) => view.severities.includes(one) !== (one === severity);
  return SEVERITIES.filter(isIn);
}

type Listed = Shown & Pick<EditorState, 'problemView'>;

const kept = keptByParts<ProblemList>();

/** The list for what is on the screen; made once for a judgement and a view of it. */
export function problemList(state: Listed): ProblemList {
  const judgement = currentJudgement(state);
  const org = currentOrg(state);
  const { problemView } = state;
  return kept([judgement, org, problemView], () => list(judgement, org, problemView));
}

/** The view, unless it hides a finding that is to be shown: then without its filter. */
export function viewWith(state: Listed, identity: string): ProblemView {
  const { problemView } = state;
  if (problemList(state).shown.some((finding) => findingIdentity(finding) === identity)) return problemView;
  return isFiltered(problemView) ? { ...ALL_PROBLEMS, grouping: problemView.grouping } : problemView;
}

/** "12 of 105 shown". */
export function countWords({ standing, shown }: ProblemList): string {
  return `${inDigits(shown.length)} of ${inDigits(standing.length)} shown`;
}

/** How the list has changed, for those who cannot see it. */
export function sayList(before: EditorState, after: EditorState): EditorState['spoken'] {
  const { grouping } = after.problemView;
  const said =
    grouping === before.problemView.grouping ? countWords(problemList(after)) : `Listed by ${grouping}`;
  return { text: `${said}.`, turn: (before.spoken?.turn ?? 0) + 1 };
}

function list({ findings }: Judgement, org: Org, view: ProblemView): ProblemList {
  const standing = findings.filter((finding) => !finding.dismissed);
  const isIn = filterOf(view, org);
  const now: FindingEntry[] = [];
  const later: FindingEntry[] = [];
  for (const entry of findingEntries(standing)) {
    const shows = findingsIn(entry).some((finding) => showsOnChart(finding, org.roles.length));
    (shows ? now : later).push(...filtered(entry, isIn));
  }
  const groups = { now: grouped(now, org, view.grouping), later: grouped(later, org, view.grouping) };
  const shown = [...groups.now, ...groups.later].flatMap(({ entries }) => entries.flatMap(findingsIn));
  return { standing, shown, ...groups };
}

/** A group of findings that is not complete would say too little of itself: what is left of it stands alone. */
function filtered(entry: FindingEntry, isIn: (finding: Finding) => boolean): readonly FindingEntry[] {
  const left = findingsIn(entry).filter(isIn);
  if (left.length === findingsIn(entry).length) return [entry];
  return left.map((finding) => ({ kind: 'finding', finding }));
}

function filterOf({ severities, text }: ProblemView, org: Org): (finding: Finding) => boolean {
  const { terms } = readQuery(text);
  return (finding) =>
    (severities.length === 0 || severities.includes(finding.severity)) &&
    (terms.length === 0 || hasAll(textOf(finding, org), terms));
}

function hasAll(text: string, terms: readonly Term[]): boolean {
  return terms.every((term) => fitOf(text, term) !== 'none');
}

/** What a finding is found by: what the list says of it, and the sentence under it. */
function textOf({ headline, message, rule, roles }: Finding, org: Org): string {
  const titles = roles.flatMap((id) => org.role(id) ?? []).map((role) => toldApart(org, role));
  return plainText([headline, judge()?.findRule(rule)?.docs.title ?? '', message, ...titles].join('\n'));
}

/**
 * By what they have in common, each group where its first and so its gravest finding stood. A finding about several
 * roles is listed once, under the first of them.
 */
function grouped(entries: readonly FindingEntry[], org: Org, grouping: Grouping): readonly ProblemGroup[] {
  if (entries.length === 0) return [];
  if (grouping === 'severity') return [groupOf('all', entries)];
  const groups = new Map<string, FindingEntry[]>();
  // What belongs together as a role’s is parted again when each rule is looked at by itself.
  const parts = grouping === 'role' ? entries : entries.flatMap(findingsIn).map(single);
  for (const entry of parts) {
    const key = grouping === 'rule' ? (findingsIn(entry)[0]?.rule ?? '') : roleIn(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  const heading = (key: string) => (grouping === 'rule' ? ruleTitle(key) : roleTitle(org, key));
  return [...groups].map(([key, group]) => groupOf(key, group, heading(key)));
}

function groupOf(key: string, entries: readonly FindingEntry[], heading?: string): ProblemGroup {
  const count = entries.reduce((sum, entry) => sum + findingsIn(entry).length, 0);
  return { key, entries, count, ...(heading === undefined ? {} : { heading }) };
}

function single(finding: Finding): FindingEntry {
  return { kind: 'finding', finding };
}

/** No role has an empty id. */
const WHOLE_CHART = '';

function roleIn(entry: FindingEntry): string {
  return entry.kind === 'checklist' ? entry.role : (entry.finding.roles[0] ?? WHOLE_CHART);
}

function roleTitle(org: Org, id: string): string {
  const role = org.role(id);
  if (role) return toldApart(org, role);
  return id === WHOLE_CHART ? 'The whole chart' : 'A role that is gone';
}

function ruleTitle(rule: string): string {
  return judge()?.findRule(rule)?.docs.title ?? rule;
}
