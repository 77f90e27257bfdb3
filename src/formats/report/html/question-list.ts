import type { Question } from '../../../rules/finding.ts';
import { html, type Markup, sentence } from '../../text/html-text.ts';
import { ruleLink } from './finding-list.ts';

/** What the rules would need to know, each with the answers there are. */
export function questionList(questions: readonly Question[]): Markup | undefined {
  if (questions.length === 0) return undefined;
  const items = questions.map(
    ({ rule, question, answers }) => html`<li class="question">
<h4>${sentence(question)}</h4>
${answers.length === 0 ? undefined : html`<ul class="answers" aria-label="Possible answers">\n${answers.map(({ label }) => html`<li>${sentence(label)}</li>\n`)}</ul>\n`}${ruleLink(rule, 'Why this is asked')}</li>
`,
  );
  return html`<ul class="questions">
${items}</ul>
`;
}
