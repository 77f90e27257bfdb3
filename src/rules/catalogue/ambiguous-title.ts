import { setRole } from '../../chart/edits/set-role.ts';
import { meaningsInPlace } from '../../chart/role-reading/meanings-in-place.ts';
import { TITLE_MEANINGS, type TitleMeaning } from '../../chart/titles/meanings.ts';
import { defineRule } from '../define-rule.ts';
import { choice } from '../shared/repairs.ts';
import { nameOf } from '../shared/wording.ts';
import { digitalExperienceOwner, whereCxFits } from '../sources/articles.ts';
import { ccoInBusiness, whatCcoStandsFor, whatIsCxo } from '../sources/customer-leadership.ts';

export const ambiguousTitle = defineRule({
  id: 'ambiguous-title',
  category: 'structure',
  basis: 'practice',
  severity: 'info',
  docs: {
    title: 'Abbreviation with several meanings',
    what: 'Fires for a title that is nothing but CCO, CXO, CDO, CPO, CRO, CSO or CAO while no function is declared; words such as Group or Interim do not make it clearer. Until somebody answers, no other rule takes such a role for the lead of customer experience.',
    why: 'Half the readers of the chart take the CCO for the customer’s advocate and the other half for the seller or the compliance officer. Both go to the wrong door, and so would a verdict about the structure.',
    remedy: 'Say which of the meanings it is, or write the title out.',
    sources: [whatCcoStandsFor, ccoInBusiness, whatIsCxo, digitalExperienceOwner, whereCxFits],
  },
  examples: {
    valid: [
      {
        outline: `Chief Executive Officer
  CCO [function: customer-experience]
  CFO`,
        caption: 'The function says which CCO it is.',
      },
      {
        outline: `Chief Executive Officer
  CCO & CMO
  CFO`,
        caption: 'Beside Marketing only the customer can be meant.',
      },
    ],
    invalid: [
      {
        outline: `Chief Executive Officer
  CCO
    Head of Internal Audit
    Head of Compliance
  CFO`,
        caption: 'The team says compliance; the title could say customer.',
      },
      {
        outline: `Chief Executive Officer
  CFO
  Group CDO`,
        caption: 'Digital, data or diversity?',
      },
    ],
  },

  *check(facts) {
    for (const role of facts.ambiguous) {
      const { ambiguous } = facts.reading(role);
      if (ambiguous === undefined) continue;
      yield {
        roles: [role.id],
        message: `${nameOf(role)} can stand for ${either(TITLE_MEANINGS[ambiguous].map(spoken))}.`,
      };
    }
  },

  *fix(facts, finding) {
    const [id] = finding.roles;
    const role = id === undefined ? undefined : facts.org.role(id);
    const ambiguous = role && facts.reading(role).ambiguous;
    if (!role || ambiguous === undefined) return;
    for (const meaning of meaningsInPlace(facts.org, role, ambiguous, facts.context.industry)) {
      yield choice(
        `${nameOf(role)} stands for ${spoken(meaning)}`,
        setRole(role.id, { function: meaning.function }),
      );
    }
  },
});

/** "Commercial", "any other chief officer". */
function spoken({ word }: TitleMeaning): string {
  return word.includes(' ') ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

/** "A, B or C". */
function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
