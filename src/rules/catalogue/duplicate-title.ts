import type { Role } from '../../chart/chart.ts';
import { setRoles } from '../../chart/edits/set-role.ts';
import { FUNCTION_WORDS } from '../../chart/words.ts';
import { defineRule } from '../define-rule.ts';
import type { Fix } from '../finding.ts';
import type { Facts } from '../shared/facts.ts';
import { isFilled } from '../shared/filled.ts';
import { bossesKey } from '../shared/job-shares.ts';
import { choice } from '../shared/repairs.ts';
import { comparedTitle } from '../shared/same-title.ts';
import { listed, nameOf, numberFirst } from '../shared/wording.ts';
import { organogramSchema, overlappingTitles } from '../sources/organisation.ts';

/** Titles that are the same in many places on purpose, in English, German and French. */
const ONE_IN_EACH_PLACE =
  /\b(?:region|area|store|branch|district|team|gebiet|bezirk|filial|niederlassung|secteur|agence|magasin)/u;

const MOST_SPELT_OUT = 2;

export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  category: 'structure',
  basis: 'practice',
  severity: 'info',
  variants: [{ severity: 'warning', when: 'when two or more of the roles are at C-level' }],
  docs: {
    title: 'Same title twice',
    what: 'Finds filled roles of head level or above with the same title. Case, accents and punctuation do not count, every word does: “Managing Partner, Audit” is not “Managing Partner, Tax”. Left out are vacant roles, boards and committees, job shares, and titles that name a region, area, store, branch, district or team, of which there is one in each place.',
    why: 'A complaint, a budget request or a new colleague goes to the wrong one of the two. Worse, each of the two may believe that the other has it in hand.',
    remedy: 'Say in the title what each of them is in charge of, or mark the roles as a job share.',
    sources: [overlappingTitles, organogramSchema],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  Managing Partner, Audit
  Managing Partner, Tax`,
        caption: 'Every word of a title counts.',
      },
      {
        outline: `Chief Executive Officer
  Sales Director
    Head of Region [id: north]
    Head of Region [id: south]
  Head of Customer Service [id: ada, job share]
  Head of Customer Service [id: ben, job share]`,
        caption: 'One head in each region, and two who share a job.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  Chief Operating Officer
    Head of Operations [id: first]
  Chief Financial Officer
    Head of Operations [id: second]`,
        caption: 'Which head of operations does an order go to?',
      },
      {
        outline: `Chief Executive Officer
  Chief Customer Officer [id: first, accountable: cx]
  Chief Financial Officer
  Chief Customer Officer [id: second]`,
        caption: 'Two chiefs of the same name: a warning.',
      },
    ],
  },

  *check(facts) {
    for (const roles of rolesByTitle(facts)) {
      const [first] = roles;
      if (!first || roles.length < 2) continue;
      const chiefs = roles.filter((role) => facts.level(role) === 'c-suite');
      yield {
        roles: roles.map((role) => role.id),
        ...(chiefs.length > 1
          ? {
              severity: 'warning',
              severityReason: 'At C-level the whole organisation has to know who is in charge of what.',
            }
          : {}),
        message: `${numberFirst(roles.length)} roles are called ${nameOf(first)}.`,
      };
    }
  },

  *fix(facts, finding) {
    const roles = finding.roles.flatMap((id) => facts.org.role(id) ?? []);
    const words = qualifiers(facts, roles);
    if (words) yield callThem(roles, words);
    if (new Set(roles.map((role) => bossesKey(facts, role))).size === 1) {
      yield choice(
        'Mark them as a job share',
        setRoles(new Map(roles.map((role) => [role.id, { jobShare: true }]))),
      );
    }
  },
});

function callThem(roles: readonly Role[], words: readonly string[]): Fix {
  const renamed = roles.map((role, at) => ({ ...role, title: `${role.title.trim()}, ${words[at] ?? ''}` }));
  const shown = renamed.slice(0, MOST_SPELT_OUT).map((role) => `“${nameOf(role)}”`);
  return choice(
    `Call them ${listed(renamed.length > shown.length ? [...shown, 'so on'] : shown)}`,
    setRoles(new Map(renamed.map(({ id, title }) => [id, { title }]))),
  );
}

/** Of each title the roles that count, in drawing order; most titles have one. */
function rolesByTitle(facts: Facts): Iterable<readonly Role[]> {
  const roles = new Map<string, Role[]>();
  for (const role of facts.leaders) {
    if (role.jobShare === true || !isFilled(role)) continue;
    const title = comparedTitle(role.title);
    if (title === '') continue;
    const others = roles.get(title);
    if (others) others.push(role);
    else if (!ONE_IN_EACH_PLACE.test(title)) roles.set(title, [role]);
  }
  return roles.values();
}

/**
 * What tells the roles apart: their departments, those of their bosses, or what the bosses run. `undefined` where
 * nothing does; a number would only make the titles look different.
 */
function qualifiers(facts: Facts, roles: readonly Role[]): readonly string[] | undefined {
  const bossOf = (role: Role) => facts.bosses(role)[0];
  const waysToTell: readonly ((role: Role) => string | undefined)[] = [
    (role) => role.department,
    (role) => bossOf(role)?.department,
    (role) => {
      const boss = bossOf(role);
      const fn = boss && facts.fn(boss);
      return fn && FUNCTION_WORDS[fn];
    },
  ];
  for (const tell of waysToTell) {
    const words = roles.map((role) => tell(role)?.trim() ?? '');
    const different = new Set(words.map(comparedTitle));
    if (different.size === roles.length && !different.has('')) return words;
  }
  return undefined;
}
