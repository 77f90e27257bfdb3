import { bossesThroughBodies } from '../bodies.ts';
import type { Level, Role, RoleFunction } from '../chart.ts';
import type { Org } from '../org-index.ts';
import type { TitleReading } from '../titles/reading.ts';
import { findTops } from '../tops.ts';
import type { Standing } from './standing.ts';

/** What a title that declares no function means. */
export function functionMeant(title: TitleReading, is: Standing): RoleFunction | undefined {
  if (is.body) return 'general';
  if (is.assistant) return undefined;
  return title.function ?? (is.chiefExecutive ? 'general' : undefined);
}

/** Why a level is inferred: the title by itself, or something that comes before it. */
export type LevelBasis =
  | 'body'
  | 'assistant'
  | 'nobody-above'
  | 'executive-seat'
  | 'next-to-top'
  | 'no-reports'
  | 'title';

const LEVELS_BY_BASIS: Readonly<Record<Exclude<LevelBasis, 'title'>, Level>> = {
  body: 'board',
  assistant: 'staff',
  'nobody-above': 'c-suite',
  'executive-seat': 'c-suite',
  'next-to-top': 'c-suite',
  'no-reports': 'staff',
};

/** The level a role has unless one is declared. */
export function levelMeant(org: Org, role: Role, title: TitleReading, is: Standing): Level {
  const basis = levelBasis(org, role, title, is);
  return basis === 'title' ? title.level : LEVELS_BY_BASIS[basis];
}

export function levelBasis(org: Org, role: Role, title: TitleReading, is: Standing): LevelBasis {
  if (is.body) return 'body';
  if (is.assistant) return 'assistant';
  if (is.chiefExecutive && title.chiefExecutiveIfTop) return 'nobody-above';
  if (title.seniorVicePresident) return placeSeniorVicePresident(org, role);
  return title.individualContributor && org.reports(role.id).length === 0 ? 'no-reports' : 'title';
}

/** Titles of banks and American firms, where an EVP may be an executive or one of hundreds. */
function placeSeniorVicePresident(org: Org, role: Role): LevelBasis {
  if (role.executive === true) return 'executive-seat';
  const tops = findTops(org);
  return bossesThroughBodies(org, role.id).some((boss) => tops.isTop(boss.id)) ? 'next-to-top' : 'title';
}
