import type { Finding, Judgement } from '../../rules/finding.ts';
import { judge } from '../judge.ts';
import { plainText } from './plain-text.ts';

/** What can be looked for in the findings: their headlines, and the titles of their rules. Equal texts once. */
export interface FindingTexts {
  /** Plain. */
  readonly texts: readonly string[];
  /** Which of the texts speak of a role, the worst finding first; dismissed findings are left out. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
  /** For each of these numbers the finding of the role it stands for: another role's may weigh otherwise. */
  readonly findingsByRole: ReadonlyMap<string, readonly Finding[]>;
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
function findingText({ headline, rule }: Pick<Finding, 'headline' | 'rule'>): string {
  return plainText(`${headline}\n${judge()?.findRule(rule)?.docs.title ?? ''}`);
}

function gather(judgement: Judgement): FindingTexts {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const findingsByRole = new Map<string, Finding[]>();
  const byRole = new Map<string, number[]>();
  for (const finding of judgement.findings) {
    if (finding.dismissed) continue;
    const name = `${finding.rule}\n${finding.headline}`;
    const number = numbers.get(name) ?? texts.length;
    if (number === texts.length) {
      numbers.set(name, number);
      texts.push(findingText(finding));
    }
    for (const id of finding.roles) {
      const others = byRole.get(id);
      if (!others) {
        byRole.set(id, [number]);
        findingsByRole.set(id, [finding]);
      } else if (!others.includes(number)) {
        others.push(number);
        findingsByRole.get(id)?.push(finding);
      }
    }
  }
  return { texts, byRole, findingsByRole };
}
