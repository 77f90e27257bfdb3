import type { Level, Role, RoleFunction } from '../../chart/chart.ts';
import { addRole } from '../../chart/edits/add-role.ts';
import { type RolePatch, setRole } from '../../chart/edits/set-role.ts';
import { freshId } from '../../chart/ids.ts';
import type { TakenIds } from '../../chart/mentioned-ids.ts';
import { RANK } from '../../chart/role-reading.ts';
import type { Fix } from '../finding.ts';
import { namesArea, withArea, withoutArea } from './areas.ts';
import type { Facts } from './facts.ts';
import { addLead, choice } from './repairs.ts';
import { nameOf } from './wording.ts';

/** What the head of a function is called in the C-suite, and below it. */
const NAMES: Readonly<Partial<Record<RoleFunction, readonly [chief: string, other: string]>>> = {
  'customer-experience': ['Customer', 'Customer Experience'],
  'customer-service': ['Customer Service', 'Customer Service'],
  digital: ['Digital', 'Digital'],
  marketing: ['Marketing', 'Marketing'],
  sales: ['Sales', 'Sales'],
  operations: ['Operating', 'Operations'],
  it: ['Information', 'IT'],
  product: ['Product', 'Product'],
  hr: ['People', 'HR'],
  finance: ['Financial', 'Finance'],
};

/** A usual title for a role of a function and level; `undefined` where none is usual. */
export function usualTitle(fn: RoleFunction, level: Level): string | undefined {
  const names = NAMES[fn];
  if (!names) return undefined;
  const [chief, other] = names;
  if (RANK[level] >= RANK['c-suite']) return `Chief ${chief} Officer`;
  if (level === 'director') return `${other} Director`;
  return level === 'head' ? `Head of ${other}` : `${other} Manager`;
}

/** A new customer-experience lead takes the ownership over; whoever had it stays responsible. */
export function handToNewLead(facts: Facts, owner: Role, taken: TakenIds): Fix | undefined {
  const addition = addLead(facts, taken);
  if (!addition || !namesArea(owner.accountableFor, 'cx')) return addition;
  const stepBack = setRole(owner.id, {
    accountableFor: withoutArea(owner.accountableFor, 'cx'),
    responsibleFor: withArea(owner.responsibleFor, 'cx'),
  });
  return choice(`${addition.label} as owner in place of ${nameOf(owner)}`, (scenario) => {
    const free = stepBack(scenario);
    return free === scenario ? scenario : addition.edit(free);
  });
}

/** A title of two jobs becomes two roles: this one keeps the customer experience, a planned one takes the other. */
export function splitTitle(
  facts: Facts,
  lead: Role,
  joined: RoleFunction,
  freed: RolePatch,
  taken: TakenIds,
): Fix | undefined {
  const level = facts.level(lead);
  const title = usualTitle('customer-experience', level);
  const otherTitle = usualTitle(joined, level);
  if (title === undefined || otherTitle === undefined) return undefined;
  const boss = facts.org.bosses(lead.id)[0] ?? facts.tops[0];
  const other = { title: otherTitle, function: joined, level, planned: true };
  return choice(`Split ${nameOf(lead)} into a ${title} and a ${otherTitle}`, (scenario) => {
    const renamed = setRole(lead.id, { ...freed, title, function: 'customer-experience' })(scenario);
    if (renamed === scenario) return scenario;
    const id = freshId(otherTitle, taken, scenario);
    return addRole({ ...other, id }, boss ? { boss: boss.id } : {})(renamed);
  });
}
