import { bossesThroughBodies, isBody } from '../bodies.ts';
import type { Role } from '../chart.ts';
import type { Org } from '../org-index.ts';
import { readTitle } from '../titles/read-title.ts';
import type { TitleReading } from '../titles/reading.ts';

/** What decides how a title is meant. */
export interface Standing {
  readonly body: boolean;
  readonly assistant: boolean;
  readonly chiefExecutive: boolean;
}

/** A role's title, of a body's name held by a person that person's. */
export function titleOf(role: Role): TitleReading {
  const title = readTitle(role.title);
  return title.withHolder === undefined || isBody(role) ? title : title.withHolder;
}

/** "DG" alone is a chief executive where nobody stands above; boards and committees stand for their own bosses. */
export function standingOf(org: Org, role: Role, title: TitleReading): Standing {
  const body = isBody(role);
  const assistant = !body && (role.assistant ?? title.assistant);
  const chiefExecutive =
    !body &&
    !assistant &&
    (title.chiefExecutive || (title.chiefExecutiveIfTop && bossesThroughBodies(org, role.id).length === 0));
  return { body, assistant, chiefExecutive };
}
