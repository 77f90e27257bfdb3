import { documentOf } from './opening.ts';
import { CHIEF, MARKETING, OPERATIONS } from './ten-roles.ts';

export const FINANCE = 'Chief Financial Officer';
export const BRAND = 'Head of Brand';

/** Three under the chief executive, one of them with a report. */
export const SMALL_TEAM = documentOf(`${CHIEF} [executive, board, id: ceo]
  ${MARKETING} [executive, id: cmo]
    ${BRAND} [id: brand]
  ${FINANCE} [executive, id: cfo]
  ${OPERATIONS} [executive, id: coo]
`);
