import { changesBetween } from '../../chart/changes-between.ts';
import { roleNames } from '../../chart/change-words.ts';
import type { ChartDocument, Role, Scenario } from '../../chart/chart.ts';
import { withoutPeople } from '../../chart/edits/without-people.ts';
import type { Names } from '../../chart/names.ts';
import { overlaid } from '../../chart/overlay.ts';
import { shortName } from '../../chart/short-name.ts';
import type { ChangeSummary, ToldFinding } from '../../layout/deck/change-summary.ts';
import { type Deck, makeDeck } from '../../layout/deck/deck.ts';
import type { DeckChoices } from '../../layout/deck/deck-choices.ts';
import type { HeadingWords } from '../../layout/deck/page-draft.ts';
import type { ChartMarks } from '../../rules/chart-marks.ts';
import { findingsBetween, readingAlike } from '../../rules/compare-judgements.ts';
import type { Finding, Judgement } from '../../rules/finding.ts';
import { boardFigures } from '../changes/board-figures.ts';
import { remainingWords } from '../changes/remaining-words.ts';
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
  /** What departments and areas are called on cards and in legends. Default: as everywhere. */
  readonly names?: Names | undefined;
}

/**
 * The pages of what is different between two charts: both as one picture, and what changes in words. Pure: the same
 * charts and day, the same pages. Without people, who holds a role is no difference.
 */
export function comparisonDeckOf(compared: ComparisonDeck): Deck {
  const { document, judgements, marks, choices, day, names } = compared;
  const shown = (scenario: Scenario) => (choices.people ? scenario : withoutPeople(scenario));
  const before = shown(compared.before);
  const after = shown(compared.after);
  const overlay = overlaid(before, after);
  const found = judgements.after.findings.filter(({ dismissed }) => !dismissed);
  return makeDeck({
    title: document.title,
    heading: comparisonHeading({ title: document.title, before, after, scenario: overlay.scenario, choices }),
    scenario: overlay.scenario,
    changes: overlay,
    summary: summaryOf(compared, before, after),
    choices: { ...choices, subject: 'changes' },
    marks: {
      roles: roleMarks(marks),
      lines: lineMarks(marks),
      strip: marks.strip.map(({ severity, headline }) => ({ severity, headline })),
    },
    findings: nameless(found, compared.after, choices.people).map(asToldOnPages),
    findingPages: [],
    dismissed: [],
    day: dayWords(day),
    logo: choices.logo === undefined ? undefined : readLogo(choices.logo),
    names,
  });
}

interface Headed {
  /** Of the document. */
  readonly title: string;
  readonly before: Scenario;
  readonly after: Scenario;
  /** In which the branch is found, where only one is shown. */
  readonly scenario: Scenario;
  readonly choices: Pick<DeckChoices, 'part' | 'branch' | 'title'>;
}

/**
 * What stands above a comparison where nobody wrote anything else: "What changes", and small "Northwind: from Today to
 * Proposal", with the branch where only one is shown. Below a title of a person's own, the subtitle says all of it:
 * "What changes from Today to Proposal".
 */
export function comparisonHeading({ title, before, after, scenario, choices }: Headed): HeadingWords {
  const leads = 'What changes';
  const ends = fromTo(before, after);
  const branch =
    choices.part === 'branch' ? scenario.roles.find(({ id }) => id === choices.branch) : undefined;
  if (choices.title !== undefined) return { title: leads, subtitle: comparisonName(before, after) };
  const shown = [title, branch?.title ?? ''].filter((words) => words.trim() !== '').join(' · ');
  return { title: leads, subtitle: shown === '' ? `F${ends.slice(1)}` : `${shown}: ${ends}` };
}

/** "What changes from Today to Proposal". */
function comparisonName(before: Scenario, after: Scenario): string {
  return `What changes ${fromTo(before, after)}`;
}

function fromTo(before: Scenario, after: Scenario): string {
  return `from ${shortName(before.name)} to ${shortName(after.name)}`;
}

function summaryOf(
  { before, after, judgements, choices: { people } }: ComparisonDeck,
  shownBefore: Scenario,
  shownAfter: Scenario,
): ChangeSummary {
  const compared = findingsBetween(judgements.before, judgements.after);
  const alike = readingAlike(compared);
  const toldIn = (findings: readonly Finding[], scenario: Scenario) =>
    told(findings, scenario, people, alike);
  return {
    before: shortName(before.name),
    after: shortName(after.name),
    groups: changeGroups(
      changesBetween(shownBefore, shownAfter),
      roleNames(shownBefore, shownAfter, { people }),
    ),
    figures: boardFigures(before, after),
    fixed: toldIn(compared.fixed, before),
    introduced: toldIn(compared.introduced, after),
    remaining: toldIn(
      compared.remaining.map(({ finding }) => finding),
      after,
    ).map((finding, i) => {
      const one = compared.remaining[i];
      const change = one && remainingWords(one).change;
      return {
        ...finding,
        ...(change !== undefined && { text: [finding.text, change].filter(Boolean).join(' ') }),
      };
    }),
  };
}

function nameless(findings: readonly Finding[], { roles }: Scenario, people: boolean): readonly Finding[] {
  if (people) return findings;
  const byId = new Map<string, Role>(roles.map((role) => [role.id, role]));
  return findings.map((finding) => unnamed(finding, byId));
}

/** With the message, too, where the headline stands in another list as well. */
function told(
  findings: readonly Finding[],
  scenario: Scenario,
  people: boolean,
  alike: ReadonlySet<Finding>,
): readonly ToldFinding[] {
  return nameless(findings, scenario, people).map(({ severity, headline, message }, i) => {
    const finding = findings[i];
    return { severity, headline, ...(finding && alike.has(finding) && { text: message }) };
  });
}
