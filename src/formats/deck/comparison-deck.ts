import { changesBetween } from '../../chart/changes-between.ts';
import { roleNames } from '../../chart/change-words.ts';
import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import { withoutPeople } from '../../chart/edits/without-people.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { overlaid } from '../../chart/overlay.ts';
import { shortName } from '../../chart/short-name.ts';
import { measureStructure } from '../../chart/spans.ts';
import { type ComparedFigure, structureChanges } from '../../chart/structure-changes.ts';
import { inDigits } from '../../chart/digits.ts';
import type { ChangeSummary, FigureRow } from '../../layout/deck/change-summary.ts';
import { type Deck, makeDeck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import type { ChartMarks } from '../../rules/chart-marks.ts';
import { findingsBetween } from '../../rules/compare-judgements.ts';
import type { Finding, Judgement } from '../../rules/finding.ts';
import { readLogo } from '../document/logo.ts';
import { lineMarks, roleMarks } from '../picture/scene-marks.ts';
import { dayWords } from './day-words.ts';
import { asToldOnPages } from './deck-of.ts';
import { changeGroups } from './told-changes.ts';
import { unnamed } from './unnamed.ts';

export interface ComparisonDeck {
  /** Its title stands above the pages. */
  readonly document: ChartDocument;
  readonly before: Scenario;
  readonly after: Scenario;
  /** Each of its scenario, as it is in its own context. */
  readonly judgements: { readonly before: Judgement; readonly after: Judgement };
  /** The findings of the second chart that are to be seen on cards and lines. */
  readonly marks: ChartMarks;
  readonly choices: DeckChoices;
  readonly day: Date;
}

/**
 * The pages of what is different between two charts: both as one picture, and what changes in words. Pure: the same
 * charts and day, the same pages. Without people, who holds a role is no difference.
 */
export function comparisonDeckOf(compared: ComparisonDeck): Deck {
  const { document, judgements, marks, choices, day } = compared;
  const shown = (scenario: Scenario) => (choices.people ? scenario : withoutPeople(scenario));
  const before = shown(compared.before);
  const after = shown(compared.after);
  const overlay = overlaid(before, after);
  const found = judgements.after.findings.filter(({ dismissed }) => !dismissed);
  return makeDeck({
    title: document.title,
    scenarioName: comparisonName(before, after),
    scenario: overlay.scenario,
    changes: overlay,
    summary: summaryOf(compared, before, after),
    choices: { ...choices, subject: 'changes' },
    marks: {
      roles: roleMarks(marks),
      lines: lineMarks(marks),
      strip: marks.strip.map(({ severity, headline }) => ({ severity, headline })),
    },
    findings: told(found, compared.after, choices.people).map(asToldOnPages),
    findingPages: [],
    dismissed: [],
    day: dayWords(day),
    logo: choices.logo === undefined ? undefined : readLogo(choices.logo),
  });
}

/** "What changes from Today to Proposal". */
export function comparisonName(before: Scenario, after: Scenario): string {
  return `What changes from ${shortName(before.name)} to ${shortName(after.name)}`;
}

function summaryOf(
  { before, after, judgements, choices: { people } }: ComparisonDeck,
  shownBefore: Scenario,
  shownAfter: Scenario,
): ChangeSummary {
  const { fixed, introduced, remaining } = findingsBetween(judgements.before, judgements.after);
  return {
    before: shortName(before.name),
    after: shortName(after.name),
    groups: changeGroups(
      changesBetween(shownBefore, shownAfter),
      roleNames(shownBefore, shownAfter, { people }),
    ),
    figures: figureRows(before, after),
    fixed: told(fixed, before, people),
    introduced: told(introduced, after, people),
    remaining: told(
      remaining.map(({ finding }) => finding),
      after,
      people,
    ),
  };
}

function told(findings: readonly Finding[], { roles }: Scenario, people: boolean): readonly Finding[] {
  if (people) return findings;
  const byId = new Map<string, Role>(roles.map((role) => [role.id, role]));
  return findings.map((finding) => unnamed(finding, byId));
}

/** What a board asks for; the report and the app have all of them. */
const SHOWN_FIGURES: ReadonlySet<string> = new Set([
  'Roles',
  'Headcount',
  'Vacancies',
  'Layers',
  'Average span',
  'Widest span',
]);

function figureRows(before: Scenario, after: Scenario): readonly FigureRow[] {
  const figures = structureChanges(measureStructure(indexOrg(before)), measureStructure(indexOrg(after)));
  return figures
    .filter(({ name }) => SHOWN_FIGURES.has(name))
    .map((figure) => ({
      name: figure.name,
      before: numberOf(figure.before),
      after: numberOf(figure.after),
      difference: figure.difference,
    }));
}

/** Without who has it, for which a column has no room. */
function numberOf({ value, words }: ComparedFigure): string {
  return value !== undefined && words.startsWith(`${inDigits(value)}:`) ? inDigits(value) : words;
}
