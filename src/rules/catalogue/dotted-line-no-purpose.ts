import type { Line, Scenario } from '../../chart/chart.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { choice, STEERING_COMMITTEE } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { rightLeader, whatDrivesCx } from '../sources/articles.ts';
import { dottedLineReporting } from '../sources/organisation.ts';

/** What a dotted line is good for in a matrixed organisation. */
const PURPOSES = [STEERING_COMMITTEE, 'shared metrics', 'communications', 'project planning'] as const;

export const dottedLineNoPurpose = defineRule({
  id: 'dotted-line-no-purpose',
  category: 'structure',
  basis: 'practice',
  severity: 'info',
  docs: {
    title: 'Dotted line without a purpose',
    what: 'Lists the dotted lines that do not say what they are for, in one finding. Lines from a board or committee show who sits on it and need no more.',
    why: 'A line that means nothing in particular means something else to each end: one gives orders, the other hears advice. When the solid boss disagrees, nobody knows what had been agreed.',
    remedy:
      'Say in a word or two what each line is for, such as a steering committee, shared metrics, communications or project planning, and remove those of which nobody can say it.',
    sources: [rightLeader, whatDrivesCx, dottedLineReporting],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Information Officer
Chief Customer Officer ..> Chief Information Officer: CX steering committee`,
        caption: 'The line says what it is for.',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Information Officer
Digital council [body]
Digital council ..> Chief Customer Officer
Digital council ..> Chief Information Officer`,
        caption: 'These two are members of a council.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Chief Information Officer
Chief Customer Officer ..> Chief Information Officer`,
        caption: 'Orders, advice or a monthly lunch?',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [accountable: cx]
  Sales Director
  Marketing Director
Chief Customer Officer ..> Sales Director
Chief Customer Officer ..> Marketing Director`,
        caption: 'Two lines, one finding.',
      },
    ],
  },

  *check(facts) {
    const lines = linesWithoutPurpose(facts);
    const [first] = lines;
    if (!first) return;
    const ends = [first.manager, first.report].flatMap((id) => facts.org.role(id) ?? []);
    const which = `the dotted line between ${ends.map(nameOf).join(' and ')}`;
    yield {
      roles: [],
      about: lines.map(({ manager, report }) => `${manager}~>${report}`),
      message: `Nothing says what ${which} is for${othersToo(lines.length - 1)}.`,
    };
  },

  *fix(facts) {
    const lines = new Set(linesWithoutPurpose(facts));
    const subject = lines.size === 1 ? 'it is' : `all ${lines.size} are`;
    for (const purpose of PURPOSES)
      yield choice(`Say that ${subject} for: ${purpose}`, statePurpose(lines, purpose));
  },
});

/** In the order of the lines; a purpose of blanks says nothing. */
function linesWithoutPurpose({ org, isBody }: Facts): readonly Line[] {
  return org.dottedLines.filter(({ manager, purpose }) => {
    if (purpose !== undefined && purpose.trim() !== '') return false;
    const from = org.role(manager);
    return from !== undefined && !isBody(from);
  });
}

/** In one pass, since an import may bring thousands of them. */
function statePurpose(lines: ReadonlySet<Line>, purpose: string): ScenarioEdit {
  return (scenario): Scenario => {
    if (!scenario.lines.some((line) => lines.has(line))) return scenario;
    return {
      ...scenario,
      lines: scenario.lines.map((line) => (lines.has(line) ? { ...line, purpose } : line)),
    };
  };
}

function othersToo(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', nor what another one is' : `, nor what ${count} others are`;
}
