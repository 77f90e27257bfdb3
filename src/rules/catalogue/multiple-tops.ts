import type { Role } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import type { ScenarioEdit } from '../../chart/edits/scenario-edit.ts';
import { freshId } from '../../chart/ids.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { headsUnder } from '../../chart/tops.ts';
import { defineRule } from '../define-rule.ts';
import type { Facts } from '../shared/facts.ts';
import { choice } from '../shared/repairs.ts';
import { chiefApart, putUnder, separateHeads } from '../shared/several-tops.ts';
import { nameOf, namesOf, numberFirst } from '../shared/wording.ts';
import { chartErrorReport, coChiefExecutives, structureAudit } from '../sources/organisation.ts';

export const multipleTops = defineRule({
  id: 'multiple-tops',
  category: 'structure',
  basis: 'integrity',
  severity: 'error',
  variants: [{ severity: 'warning', when: 'when all of them are chief executives' }],
  docs: {
    title: 'More than one top',
    what: 'Fires when two or more roles have reports but no solid boss. A board above them makes one chart of it, but a second board beside it does not. A single role without reports is not counted here.',
    why: 'Where two trees stand side by side, nobody can tell who settles a disagreement between them; usually a line is missing, and with it whole departments are missing from every count and every view of the top.',
    remedy: 'Draw the missing line, or add the board all of them answer to.',
    sources: [chartErrorReport, structureAudit],
    contrary: [coChiefExecutives],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Chief Financial Officer
Volunteer`,
        caption: 'A role on its own is no second top.',
      },
      {
        outline: `Board of Directors [body]
  CEO, Retail
    Head of Stores
  CEO, Wholesale
    Head of Sales`,
        caption: 'Two chief executives below one board.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Financial Officer
Operations Director
  Head of Logistics`,
        caption: 'Operations hangs beside the company.',
      },
      {
        outline: `Chief Executive Officer, Retail
  Head of Stores
Chief Executive Officer, Wholesale
  Head of Sales`,
        caption: 'Two chief executives can share the top; the chart should say under whom.',
      },
    ],
  },

  *check(facts) {
    const heads = separateHeads(facts);
    if (heads.length < 2) return;
    yield {
      roles: heads.map((role) => role.id),
      ...(heads.every((head) => isLedByChiefs(facts, head))
        ? {
            severity: 'warning',
            severityReason: 'Only chief executives lead them, and those can share the top.',
          }
        : {}),
      message: `${numberFirst(heads.length)} separate charts stand side by side, under ${namesOf(heads)}.`,
    };
  },

  *fix(facts, _finding, taken) {
    const heads = separateHeads(facts);
    const chief = chiefApart(facts);
    if (chief) {
      yield choice(`Move ${namesOf(heads)} under ${nameOf(chief)}`, putUnder(chief.id, heads));
      return;
    }
    const people = heads.filter((role) => !facts.isBody(role));
    if (people.length === heads.length) {
      yield choice(`Add a board above ${namesOf(heads)}`, addBoardAbove(heads, taken));
    }
    const main = heads.find((role) => role === facts.tops[0]) ?? facts.highest(heads);
    const others = heads.filter((role) => role !== main);
    if (main) yield choice(`Move ${namesOf(others)} under ${nameOf(main)}`, putUnder(main.id, others));
  },
});

/** A board or committee is judged by those it passes the top on to. */
function isLedByChiefs(facts: Facts, head: Role): boolean {
  const leaders = headsUnder(facts.org, head);
  return leaders.length > 0 && leaders.every((leader) => facts.reading(leader).chiefExecutive);
}

function addBoardAbove(roles: readonly Role[], taken: TakenIds): ScenarioEdit {
  return (scenario) => {
    const title = 'Board of Directors';
    const id = freshId(title, taken, scenario);
    const under = putUnder(id, roles);
    const withBoard = addRole({ id, title, level: 'board', body: true })(scenario);
    const joined = under(withBoard);
    return joined === withBoard ? scenario : joined;
  };
}
