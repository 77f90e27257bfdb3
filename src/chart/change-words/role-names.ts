import type { Role, Scenario } from '../chart.ts';
import { indexOrg } from '../org-index.ts';
import { inWords } from './in-words.ts';
import { titleOf } from './titles.ts';

/**
 * What roles are called, by id, where another role is spoken of.
 *
 * @param beside What is said of the role in the same breath, and need not be said in its name.
 */
export type RoleNames = (id: string, beside?: 'its boss') => string;

/**
 * The titles of the roles of two charts: as in the second one, or in the first where they are gone. Where several roles
 * have the same title, with what tells them apart in brackets, since "from Agent to Agent" would say nothing: the
 * person; where that is not enough, the boss, too, or else the id. Ids are said to be such: a bare "1042" would be read
 * as a count.
 *
 * @param people Whether persons and ids may be named. Without them, what no boss tells apart stays equal.
 */
export function roleNames(before: Scenario, after: Scenario, { people = true } = {}): RoleNames {
  const roles = new Map([...before.roles, ...after.roles].map((role) => [role.id, role]));
  const isAmbiguous = repeated([...roles.values()].map(({ title }) => titleOf(title)));
  const twins = [...roles.values()].filter(({ title }) => isAmbiguous(titleOf(title)));
  const personOf = ({ person = '' }: Role) => (people ? person.trim() : '');
  const byPerson = (role: Role) => withDetails(role, [personOf(role)]);
  const byBoss = (role: Role) => {
    const boss = bossOf(role, before, after);
    return boss === '' ? '' : withDetails(role, [personOf(role), boss]);
  };
  const [isTwiceByPerson, isTwiceByBoss] = [byPerson, byBoss].map((name) => repeated(twins.map(name)));
  return (id, beside) => {
    const role = roles.get(id);
    if (!role) return people ? `role ${id}` : titleOf('');
    const title = titleOf(role.title);
    if (!isAmbiguous(title)) return title;
    const person = byPerson(role);
    if (person !== '' && !isTwiceByPerson?.(person)) return person;
    const boss = byBoss(role);
    if (boss !== '' && !isTwiceByBoss?.(boss)) return beside === 'its boss' ? person || title : boss;
    return people ? withDetails(role, [personOf(role), `role ${id}`]) : title;
  };
}

/** "HR Partner (Birgit Holm, under Chief Financial Officer)"; nothing where there are no details. */
function withDetails({ title }: Role, details: readonly string[]): string {
  const stated = details.filter((detail) => detail !== '');
  return stated.length === 0 ? '' : `${titleOf(title)} (${stated.join(', ')})`;
}

/** Under whom a role stands, in the second chart if it is there; nothing for a role without a boss. */
function bossOf({ id }: Role, before: Scenario, after: Scenario): string {
  const [orgBefore, orgAfter] = [indexOrg(before), indexOrg(after)];
  const bosses = (orgAfter.role(id) ? orgAfter : orgBefore).bosses(id);
  return bosses.length === 0 ? '' : `under ${inWords(bosses.map((boss) => titleOf(boss.title)))}`;
}

function repeated(texts: readonly string[]): (text: string) => boolean {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const text of texts) (seen.has(text) ? twice : seen).add(text);
  return (text) => twice.has(text);
}
