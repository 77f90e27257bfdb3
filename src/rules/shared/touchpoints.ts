import type { Role } from '../../chart/chart.ts';
import { type ContactChannel, channelOf } from './channels.ts';
import { joined } from './keywords.ts';
import { oncePer } from './remember.ts';

/** The contact channels among a role's touch-points, each once, in the order stated. */
export const channelsOf: (role: Role) => readonly ContactChannel[] = oncePer((role) => [
  ...new Set(role.touchpoints?.flatMap((touchpoint) => channelOf(touchpoint) ?? [])),
]);

const namesOfTouchpoints: (role: Role) => readonly string[] = oncePer(
  (role) => role.touchpoints?.map(asCompared) ?? [],
);

/** The touch-points of some roles. */
export interface Touchpoints {
  /** Whether one of them is the same as this: called the same, or naming the same contact channel. */
  has(touchpoint: string): boolean;
}

export function touchpointsOf(roles: readonly Role[]): Touchpoints {
  const channels = new Set(roles.flatMap(channelsOf));
  const names = new Set(roles.flatMap(namesOfTouchpoints));
  return {
    has: (touchpoint) => {
      const channel = channelOf(touchpoint);
      return names.has(asCompared(touchpoint)) || (channel !== undefined && channels.has(channel));
    },
  };
}

/** One without letters and figures, such as an emoji, is compared as it stands. */
function asCompared(touchpoint: string): string {
  return joined(touchpoint) || touchpoint.trim();
}
