import type { ChartDocument, Dismissal, Scenario } from '../../chart/chart.ts';
import { withoutPeople } from '../../chart/edits/without-people.ts';
import { type Deck, makeDeck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import type { DeckFinding } from '../../layout/deck/page-draft.ts';
import type { TextBlock } from '../../layout/deck/text-pages.ts';
import { findRule } from '../../rules/catalogue/index.ts';
import type { ChartMarks } from '../../rules/chart-marks.ts';
import { type Finding, findingIdentity, type Judgement } from '../../rules/finding.ts';
import { readLogo } from '../document/logo.ts';
import { decisionWords, sourceWords } from '../report/words.ts';
import { dayWords } from './day-words.ts';
import { lineMarks, roleMarks } from './scene-marks.ts';
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
}

/** Of one kind, as many findings are told on the pages; further ones are counted. */
const MOST_OF_A_KIND = 5;

/** The pages of a chart: what app and command line make their files from. Pure: the same chart and day, the same pages. */
export function deckOf({ document, scenario, judgement, marks, choices, day, seen }: DeckOf): Deck {
  const roles = new Map(scenario.roles.map((role) => [role.id, role]));
  const told = choices.people ? judgement.findings : judgement.findings.map((one) => unnamed(one, roles));
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
  });
}

function asToldOnPages(finding: Finding): DeckFinding {
  const rule = findRule(finding.rule);
  const small = rule ? sourceWords(rule).map((words) => `${words}.`) : [];
  const { severity, headline, message: text, roles } = finding;
  return { severity, headline, text, roles, small: small.join(' ') };
}

/** The first few findings of each rule, and how many more there are. */
function summed(findings: readonly Finding[]): readonly DeckFinding[] {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const seen = new Map<string, number>();
  return findings.flatMap((finding) => {
    const nth = (seen.get(finding.rule) ?? 0) + 1;
    seen.set(finding.rule, nth);
    if (nth > MOST_OF_A_KIND) return [];
    const more = (counts.get(finding.rule) ?? 0) - MOST_OF_A_KIND;
    const block = asToldOnPages(finding);
    if (nth < MOST_OF_A_KIND || more <= 0) return [block];
    return [{ ...block, text: `${block.text} And ${more} more of this kind, which the report lists.` }];
  });
}

function setAside(scenario: Scenario, findings: readonly Finding[], people: boolean): readonly TextBlock[] {
  const decisions = new Map(scenario.dismissals?.map((one) => [findingIdentity(one), one]));
  return findings
    .filter(({ dismissed }) => dismissed)
    .map((finding) => ({
      severity: finding.severity,
      headline: finding.headline,
      text: finding.message,
      small: decided(decisions.get(findingIdentity(finding)), people),
    }));
}

/** A reason is free text, in which names may stand. */
function decided(decision: Dismissal | undefined, people: boolean): string {
  if (!decision) return '';
  return `${decisionWords(people ? decision : { ...decision, reason: '' })}.`;
}
