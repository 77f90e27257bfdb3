import type { Line, Role } from '../../chart/chart.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { setScenarioContext } from '../../chart/edits/set-context.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf, namesOf } from '../shared/wording.ts';
import { whatDrivesCx } from '../sources/articles.ts';
import { noDottedLines } from '../sources/organisation.ts';

const MOST = 2;
const MOST_IN_A_MATRIX = 3;

export const tooManyDottedLines = defineRule({
  id: 'too-many-dotted-lines',
  category: 'structure',
  basis: 'practice',
  severity: 'warning',
  docs: {
    title: 'Too many dotted bosses',
    what: 'Counts the dotted lines that lead to a role. Up to two are accepted, up to three where the matrixed model is declared; both figures are our own choice. Lines from the owner of the customer experience count like any other, lines from boards and committees do not.',
    why: 'Somebody with one real boss and three half ones spends the week in alignment meetings. Each of them expects a share of the time, and the work for customers is done between their calendars.',
    remedy: 'Keep the lines with a purpose that somebody would miss, and remove the others.',
    sources: [whatDrivesCx, noDottedLines],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Information Officer
  Chief Marketing Officer
    Head of Digital
Chief Customer Officer ..> Head of Digital: CX steering committee
Chief Information Officer ..> Head of Digital: platform standards`,
        caption: 'One boss, and two lines that say what they are for.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Insight
  Chief Marketing Officer
  Sales Director
  Product Director
Chief Marketing Officer ..> Head of Customer Insight: campaign research
Sales Director ..> Head of Customer Insight: win-loss reviews
Product Director ..> Head of Customer Insight: user research`,
        context: { model: 'matrixed' },
        caption: 'In the matrixed model three are accepted.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Information Officer
  Sales Director
  Chief Marketing Officer
    Head of Digital
Chief Customer Officer ..> Head of Digital: CX steering committee
Chief Information Officer ..> Head of Digital: platform standards
Sales Director ..> Head of Digital: online sales targets`,
        caption: 'One boss and three half ones.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
    Head of Customer Insight
  Chief Marketing Officer
  Sales Director
  Product Director
  Operations Director
Chief Marketing Officer ..> Head of Customer Insight: campaign research
Sales Director ..> Head of Customer Insight: win-loss reviews
Product Director ..> Head of Customer Insight: user research
Operations Director ..> Head of Customer Insight: quality reports`,
        context: { model: 'matrixed' },
        caption: 'Even in a matrix, a fourth is one too many.',
      },
    ],
  },

  *check(facts) {
    const most = mostBosses(facts);
    for (const [report, lines] of dottedLinesByReport(facts)) {
      if (lines.length <= most) continue;
      const role = facts.org.role(report);
      const bosses = facts.inDrawingOrder(lines.flatMap(({ manager }) => facts.org.role(manager) ?? []));
      if (!role) continue;
      yield {
        roles: [role.id],
        related: bosses.map((boss) => boss.id),
        message: `${nameOf(role)} serves ${bosses.length} dotted bosses: ${namesOf(bosses)}.`,
      };
    }
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    const lines = (role && dottedLinesByReport(facts).get(role.id)) ?? [];
    if (!role || lines.length === 0) return;
    const aimless = lines.filter(({ purpose }) => !purpose?.trim());
    if (aimless.length > 0) {
      yield choice(
        `Remove the dotted lines without a purpose: from ${namesOf(managersOf(facts, aimless))}`,
        removeLines(new Set(aimless)),
      );
    }
    const most = mostBosses(facts);
    const byWorth = [...lines.filter((line) => !aimless.includes(line)), ...aimless];
    yield choice(
      `Keep the dotted lines from ${namesOf(managersOf(facts, byWorth.slice(0, most)))} only`,
      removeLines(new Set(byWorth.slice(most))),
    );
    if (facts.context.model === undefined && lines.length <= MOST_IN_A_MATRIX) {
      yield choice(
        'Declare the matrixed model: dotted lines are how it works',
        setScenarioContext({ model: 'matrixed' }),
      );
    }
  },
});

function mostBosses(facts: Facts): number {
  return facts.context.model === 'matrixed' ? MOST_IN_A_MATRIX : MOST;
}

/** By the report’s id, without the lines that only show who sits in a body. */
function dottedLinesByReport({ org, isBody }: Facts): ReadonlyMap<string, readonly Line[]> {
  const byReport = new Map<string, Line[]>();
  for (const line of org.dottedLines) {
    const manager = org.role(line.manager);
    if (!manager || isBody(manager)) continue;
    const others = byReport.get(line.report);
    if (others) others.push(line);
    else byReport.set(line.report, [line]);
  }
  return byReport;
}

function managersOf(facts: Facts, lines: readonly Line[]): readonly Role[] {
  return lines.flatMap(({ manager }) => facts.org.role(manager) ?? []);
}

function removeLines(gone: ReadonlySet<Line>): ScenarioEdit {
  return (scenario) => {
    const lines = scenario.lines.filter((line) => !gone.has(line));
    return lines.length === scenario.lines.length ? scenario : { ...scenario, lines };
  };
}
