import type { Role } from '../../chart/chart.ts';

/** Whether somebody does the job: the post is not vacant, or an interim is named. A planned role counts as filled. */
export function isFilled(role: Role): boolean {
  return role.vacant !== true || (role.person ?? '').trim() !== '';
}
