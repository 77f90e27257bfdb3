import { defineRule, type Rule } from '../../../../src/rules/define-rule.ts';

/** A rule with everything a rule can have: it dislikes vacancies, and wants to know who has a budget. */
export function madeUpRule(changes: Partial<Rule> = {}): Rule {
  return defineRule({
    id: 'no-vacancy',
    category: 'structure',
    basis: 'practice',
    severity: 'warning',
    variants: [{ severity: 'info', when: 'in a small organisation' }],
    docs: {
      title: 'Nobody in the *chair*',
      what: 'Looks for vacant roles.',
      why: 'Work is left lying.',
      remedy: 'Name somebody.',
      sources: [
        {
          id: 'a',
          kind: 'outside',
          author: 'A. Writer',
          title: 'On chairs',
          publisher: 'The Press',
          year: 2020,
          address: 'example.org/on_(chairs)',
          note: 'Opinion.',
        },
        { id: 'b', kind: 'outside', author: 'The Club', title: 'Chairs', publisher: 'The Club' },
      ],
      contrary: [{ id: 'c', kind: 'outside', author: 'B. Sceptic', title: 'Stand up', year: 2021 }],
    },
    examples: {
      invalid: [
        { outline: 'Boss\n  Deputy [vacant, kpis: none]', caption: 'An empty chair.' },
        { outline: 'Boss [vacant]', context: { size: 'small' }, caption: 'A small one.' },
      ],
      valid: [{ outline: 'Boss\n  Deputy\nBoss ..> Deputy: a | b', caption: 'All are there.' }],
    },
    *check({ org, small }) {
      for (const { id, title, vacant } of org.roles) {
        if (!vacant) continue;
        yield {
          roles: [id],
          lines: org.bosses(id).map((boss) => ({ manager: boss.id, report: id })),
          message: `${title} is vacant.`,
          ...(small ? { severity: 'info', severityReason: 'It is small.' } : {}),
        };
      }
    },
    *ask({ org }) {
      for (const { id, title, budget } of org.roles)
        if (budget === undefined)
          yield {
            roles: [id],
            question: `Has ${title} a budget?`,
            answers: [{ label: 'Yes', edit: (scenario) => scenario }],
          };
    },
    ...changes,
  });
}
