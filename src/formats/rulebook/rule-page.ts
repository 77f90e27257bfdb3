import { LIGHT } from '../../layout/theme.ts';
import type { Rule, RuleExample } from '../../rules/define-rule.ts';
import type { Finding } from '../../rules/finding.ts';
import { SEVERITY_NAMES } from '../../rules/shared/wording.ts';
import { contextWords } from './context-words.ts';
import { drawExample } from './example-picture.ts';
import { code, codeBlock, link, list, page, picture, plain } from './markdown.ts';
import { questionsOf } from './rule-questions.ts';
import { BASIS_WORDS, CATEGORY_WORDS, ownSeverities } from './rule-words.ts';
import { sourceWords } from './source-words.ts';

/** Where an example's picture lies, as seen from the page. */
export function picturePath(rule: Rule, kind: 'wrong' | 'right'): string {
  return `pictures/${rule.id}-${kind}.svg`;
}

/** One rule as a Markdown page. `book`: all rules; their examples help to find the questions this one asks. */
export function rulePage(rule: Rule, book: readonly Rule[]): string {
  const { docs, basis, category } = rule;
  const chapter = CATEGORY_WORDS[category].title;
  const [wrong, ...moreWrong] = rule.examples.invalid;
  const [right, ...moreRight] = rule.examples.valid;
  return page([
    `# ${plain(docs.title)}`,
    `${SEVERITY_NAMES[rule.severity]} · ${BASIS_WORDS[basis].name} · ${link(chapter, `README.md#${anchor(chapter)}`)} · ${code(rule.id)}`,
    ...section('What it looks for', plain(docs.what)),
    ...section('Why it matters', plain(docs.why)),
    ...section('What to do', plain(docs.remedy)),
    ...(wrong ? example(rule, wrong, 'wrong') : []),
    ...(right ? example(rule, right, 'right') : []),
    ...moreExamples(rule, moreWrong, moreRight),
    ...section(
      'How grave it is',
      list(severityWords(rule)),
      `${BASIS_WORDS[basis].name}: ${BASIS_WORDS[basis].meaning}`,
    ),
    ...questions(rule, book),
    ...section('Who says so', list(docs.sources.map(sourceWords))),
    ...(docs.contrary?.length ? section('Who sees it otherwise', list(docs.contrary.map(sourceWords))) : []),
    ...switchingOff(rule.id),
  ]);
}

/** The name GitHub gives a heading. */
export function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** "**Critical** as a rule", "**Warning** in a small organisation". */
export function severityWords(rule: Rule): readonly string[] {
  return ownSeverities(rule).map(({ severity, when }) => {
    const name = `**${SEVERITY_NAMES[severity]}**`;
    return when === undefined ? name : `${name} ${plain(when)}`;
  });
}

function section(heading: string, ...blocks: readonly string[]): readonly string[] {
  return [`## ${heading}`, ...blocks];
}

function example(rule: Rule, shown: RuleExample, kind: 'wrong' | 'right'): readonly string[] {
  const heading = kind === 'wrong' ? 'A wrong chart' : 'A right chart';
  const { words, stated, finding } = drawExample(rule, shown, LIGHT);
  return section(
    heading,
    plain(shown.caption),
    picture(`${heading}. ${words}`, picturePath(rule, kind)),
    circumstances(shown),
    list(stated.map((role) => `${plain(role.title)}: ${plain(role.words)}`)),
    finding ? verdict(finding) : '',
  );
}

/** What is stated about an example's organisation. */
function circumstances({ context }: RuleExample): string {
  const words = contextWords(context);
  return words === '' ? '' : `*${plain(words)}*`;
}

/** What a person would read about an example, word for word. */
function verdict({ severity, message, severityReason }: Finding): string {
  const reason = severityReason === undefined ? '' : ` ${plain(severityReason)}`;
  return `> **${SEVERITY_NAMES[severity]}:** ${plain(message)}${reason}`;
}

function moreExamples(
  rule: Rule,
  wrong: readonly RuleExample[],
  right: readonly RuleExample[],
): readonly string[] {
  if (wrong.length + right.length === 0) return [];
  const written = (kind: string) => (shown: RuleExample) => {
    const { finding } = drawExample(rule, shown, LIGHT);
    return [
      `**${kind}.** ${plain(shown.caption)}`,
      codeBlock('text', shown.outline),
      circumstances(shown),
      finding ? verdict(finding) : '',
    ];
  };
  return section(
    'More examples',
    'As outlines: who is set in below whom reports to them.',
    ...wrong.flatMap(written('Wrong')),
    ...right.flatMap(written('Right')),
  );
}

function questions(rule: Rule, book: readonly Rule[]): readonly string[] {
  if (!rule.ask) return [];
  const asked = questionsOf(rule, book).map(
    ({ question, answers }) => `${plain(question)} – ${answers.map(plain).join(' / ')}`,
  );
  return section(
    'What it may ask',
    'What is not stated is never held against a chart. Where an answer would change the verdict, the rule asks instead, about the roles of your chart; here about those of an example.',
    list(asked),
  );
}

function switchingOff(id: string): readonly string[] {
  return section(
    'Switching it off',
    'In the app: open this rule in the rule book and choose “Off”. The setting is kept with the chart and can be undone.',
    'In the file:',
    codeBlock('json', `"rules": { "${id}": "off" }`),
    'On the command line, for one run:',
    codeBlock('sh', `npx reportline lint chart.reportline.json --rule ${id}=off`),
    `In place of ${code('off')}, the settings ${code('info')}, ${code('warning')} and ${code('error')} give every finding of the rule that one severity. To let a single finding stand, dismiss it with a reason instead.`,
  );
}
