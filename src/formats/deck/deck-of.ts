import { branchOf } from '../../chart/branch.ts';
import type { ChartDocument, Dismissal, Scenario } from '../../chart/chart.ts';
import { withoutPeople } from '../../chart/edits/without-people.ts';
import { inDigits } from '../../chart/digits.ts';
import type { Names } from '../../chart/names.ts';
import { type Deck, makeDeck } from '../../layout/deck/deck.ts';
import { type DeckChoices, settledChoices } from '../../layout/deck/deck-choices.ts';
import type { DeckFinding } from '../../layout/deck/page-draft.ts';
import type { TextBlock } from '../../layout/deck/text-pages.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import type { ChartMarks } from '../../rules/chart-marks.ts';
import type { Finding, Judgement } from '../../rules/finding.ts';
import { readLogo } from '../document/logo.ts';
import { decisionsOn } from '../report/decisions.ts';
import { decisionWords, sourceWords } from '../report/words.ts';
import { dayWords } from './day-words.ts';
import { lineMarks, roleMarks } from '../picture/scene-marks.ts';
import { unnamed } from './unnamed.ts';

export interface DeckOf {
  readonly document: ChartDocument;
  /** As it is folded on the screen. */
  readonly scenario: Scenario;
  readonly judgement: Judgement;
  /** The findings that are to be seen on cards and lines. */
  readonly marks: ChartMarks;
  readonly choices: DeckChoices;
  readonly day: Date;
  /** The roles in the window, for "what I see"; absent where there is no window. */
  readonly seen?: ReadonlySet<string> | undefined;
  /** What departments and areas are called on cards and in legends. Default: as everywhere. */
  readonly names?: Names | undefined;
}

/** Of one kind, as many findings are told on the pages; further ones are counted. */
const MOST_OF_A_KIND = 3;

/**
 * The pages of a chart: what app and command line make their files from. Pure: the same chart and day, the same pages.
 */
export function deckOf(asked: DeckOf): Deck {
  const { document, scenario, judgement, marks, choices, day, seen, names } = asked;
  const roles = new Map(scenario.roles.map((role) => [role.id, role]));
  const about = aboutPart(judgement.findings, asked);
  const told = choices.people ? about : about.map((one) => unnamed(one, roles));
  const found = told.filter(({ dismissed }) => !dismissed);
  return makeDeck({
    title: document.title,
    scenarioName: document.scenarios.length > 1 ? scenario.name : undefined,
    scenario: choices.people ? scenario : withoutPeople(scenario),
    choices,
    marks: {
      roles: roleMarks(marks),
      lines: lineMarks(marks),
      strip: marks.strip.map(({ severity, headline }) => ({ severity, headline })),
    },
    findings: found.map(asToldOnPages),
    findingPages: summed(found),
    dismissed: setAside(scenario, told, choices.people),
    day: dayWords(day),
    logo: choices.logo === undefined ? undefined : readLogo(choices.logo),
    seen,
    names,
  });
}

/** Who is shown one branch is told what was found in it: nothing of roles elsewhere, or of the chart as a whole. */
function aboutPart(findings: readonly Finding[], { choices, scenario, seen }: DeckOf): readonly Finding[] {
  const { part, branch } = settledChoices(choices, { scenario, seen });
  if (part !== 'branch' || branch === undefined) return findings;
  const shown = new Set(branchOf(scenario, branch).roles.map(({ id }) => id));
  return findings.filter(({ roles }) => roles.some((id) => shown.has(id)));
}

/** A finding with its words and who says so. */
export function asToldOnPages(finding: Finding): DeckFinding {
  const rule = findRule(finding.rule);
  const small = rule ? sourceWords(rule).map((words) => `${words}.`) : [];
  const { severity, headline, message: text, roles } = finding;
  return { severity, headline, text, roles, small: small.join(' ') };
}

/** The findings of each rule together: a few examples, what to do, and who says so once. The gravest rules first. */
function summed(findings: readonly Finding[]): readonly DeckFinding[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const kind = kinds.get(key);
    if (kind) kind.push(finding);
    else kinds.set(key, [finding]);
  }
  return [...kinds.values()].map((kind) => {
    const [first, ...others] = kind as [Finding, ...Finding[]];
    const block = asToldOnPages(first);
    const examples = kind.slice(0, MOST_OF_A_KIND).map(({ message }) => message);
    const more = kind.length - examples.length;
    if (more > 0) examples.push(`And ${inDigits(more)} more.`);
    const remedy = findRule(first.rule)?.docs.remedy;
    return {
      ...block,
      headline: others.length > 0 ? `${block.headline} (${inDigits(kind.length)} times)` : block.headline,
      text: [...examples, ...(remedy === undefined ? [] : [`What to do: ${remedy}`])].join(' '),
      roles: kind.flatMap(({ roles }) => roles),
    };
  });
}

function setAside(scenario: Scenario, findings: readonly Finding[], people: boolean): readonly TextBlock[] {
  const decisions = decisionsOn(scenario, { findings });
  return findings
    .filter(({ dismissed }) => dismissed)
    .map((finding) => ({
      severity: finding.severity,
      headline: finding.headline,
      text: finding.message,
      small: decided(decisions.get(finding), people),
    }));
}

/** A reason is free text, in which names may stand. */
function decided(decision: Dismissal | undefined, people: boolean): string {
  if (!decision) return '';
  return `${decisionWords(people ? decision : { ...decision, reason: '' })}.`;
}
