import { isBody } from '../chart/bodies.ts';
import type { Role } from '../chart/chart.ts';
import { BODY_RADIUS, CARD_RADIUS } from './card.ts';

/** The corners of a card, scene units: a board or committee is rounder. Of a role that is gone, a person's. */
export function cardRadius(role: Role | undefined): number {
  return role && isBody(role) ? BODY_RADIUS : CARD_RADIUS;
}
