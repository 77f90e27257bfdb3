import type { Finding, Judgement } from '../../rules/finding.ts';
import { judge } from '../judge.ts';
import { plainText } from './plain-text.ts';

/** What can be looked for in the findings: their headlines, and the titles of their rules. Equal texts once. */
export interface FindingTexts {
  /** Plain. */
  readonly texts: readonly string[];
  /** Which of the texts speak of a role, the worst finding first; dismissed findings are left out. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Judgement, FindingTexts>();

/** Made when a judgement is first searched. */
export function findingTexts(judgement: Judgement): FindingTexts {
  const there = known.get(judgement);
  if (there) return there;
  const made = gather(judgement);
  known.set(judgement, made);
  return made;
}

/** What a finding is found by. */
export function findingText({ headline, rule }: Pick<Finding, 'headline' | 'rule'>): string {
  return plainText(`${headline}\n${judge()?.findRule(rule)?.docs.title ?? ''}`);
}

function gather({ findings }: Judgement): FindingTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const byRole = new Map<string, number[]>();
  for (const finding of findings) {
    if (finding.dismissed) continue;
    const name = `${finding.rule}\n${finding.headline}`;
    const number = numbers.get(name) ?? texts.length;
    if (number === texts.length) {
      numbers.set(name, number);
      texts.push(findingText(finding));
    }
    for (const id of finding.roles) {
      const others = byRole.get(id);
      if (!others) byRole.set(id, [number]);
      else if (!others.includes(number)) others.push(number);
    }
  }
  return { texts, byRole };
}
