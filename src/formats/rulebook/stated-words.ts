import type { Role } from '../../chart/chart.ts';
import { areaWord, FUNCTION_WORDS, LEVEL_WORDS } from '../../chart/words.ts';
import { listed } from '../../rules/shared/wording.ts';

/**
 * What is stated about a role besides its title, in words: "on the executive team, accountable for CX, measured by
 * NPS". A card shows only a part of it, and what is stated is what rules judge. Empty when nothing is.
 */
export function statedWords(role: Role): string {
  const { person, department, staff } = role;
  return [
    person === undefined ? '' : `held by ${person}`,
    department === undefined ? '' : `in ${department}`,
    role.function === undefined ? '' : `function ${FUNCTION_WORDS[role.function]}`,
    role.level === undefined ? '' : `level ${LEVEL_WORDS[role.level]}`,
    eitherWay(role.board, 'on the board', 'not on the board'),
    eitherWay(role.executive, 'on the executive team', 'not on the executive team'),
    eitherWay(role.dedicated, 'its holder’s only job', 'not its holder’s only job'),
    eitherWay(role.vacant, 'vacant', 'not vacant'),
    eitherWay(role.planned, 'planned', 'not planned'),
    eitherWay(role.assistant, 'an assistant', 'not an assistant'),
    eitherWay(role.jobShare, 'a job share', 'not a job share'),
    eitherWay(role.body, 'a board or committee', 'not a board or committee'),
    several(role.accountableFor?.map(areaWord), 'accountable for', 'nothing'),
    several(role.responsibleFor?.map(areaWord), 'responsible for', 'nothing'),
    eitherWay(role.budget, 'with a budget', 'without a budget'),
    staff === undefined ? '' : staff === 0 ? 'without staff' : `with a team of ${staff}`,
    several(role.kpis, 'measured by', 'nothing'),
    several(role.touchpoints, 'in charge of', 'no channel'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function eitherWay(value: boolean | undefined, yes: string, no: string): string {
  if (value === undefined) return '';
  return value ? yes : no;
}

function several(values: readonly string[] | undefined, lead: string, none: string): string {
  if (!values) return '';
  return `${lead} ${values.length === 0 ? none : listed(values)}`;
}
