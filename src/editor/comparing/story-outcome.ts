import { SEVERITIES, type Severity } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';
import { type BoardFigure, boardFigures } from '../../formats/changes/board-figures.ts';
import { SEVERITY_SHAPES } from '../../layout/marks.ts';
import type { JudgementComparison } from '../../rules/compare-judgements.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Compared } from './compared.ts';

/** How many findings are fixed, new or left, and how grave they are. */
export interface OutcomeCount {
  readonly kind: 'fixed' | 'new' | 'remaining';
  /** "Findings fixed": stands below the number. */
  readonly name: string;
  readonly count: number;
  /** The gravest first; none of them 0. */
  readonly grades: readonly { readonly severity: Severity; readonly count: number }[];
}

/** What all changes together amount to. */
export interface StoryOutcome {
  /** Empty while the rules are on their way. */
  readonly findings: readonly OutcomeCount[];
  readonly figures: readonly BoardFigure[];
}

const FIGURES = ['headcount', 'vacancies', 'layers', 'average-span'] as const;
/** Stands in where most roles do not say how many heads they have. */
const INSTEAD_OF_HEADS = 'roles';

export function storyOutcome(
  { before, after }: Compared,
  findings: JudgementComparison | undefined,
): StoryOutcome {
  const byKey = new Map(boardFigures(before, after).map((figure) => [figure.key, figure]));
  const [heads, ...others] = FIGURES;
  const figures = [byKey.get(heads) ?? byKey.get(INSTEAD_OF_HEADS), ...others.map((key) => byKey.get(key))];
  return {
    findings: findings
      ? [
          countOf('fixed', 'Findings fixed', findings.fixed),
          countOf('new', 'New findings', findings.introduced),
          countOf(
            'remaining',
            'Remaining',
            findings.remaining.map(({ finding }) => finding),
          ),
        ]
      : [],
    figures: figures.filter((figure) => figure !== undefined),
  };
}

/** The same for those who hear it, in sentences. */
export function outcomeSentences({ findings, figures }: StoryOutcome): readonly string[] {
  return [
    ...findings.map(({ name, count, grades }) => {
      const graded = grades.map(
        (grade) => `${inDigits(grade.count)} ${SEVERITY_SHAPES[grade.severity].label}`,
      );
      return `${name}: ${inDigits(count)}${graded.length === 0 ? '' : `, of them ${graded.join(', ')}`}.`;
    }),
    ...figures.map(({ name, before, after }) =>
      before === after ? `${name}: ${after}, as before.` : `${name}: ${before} before, ${after} after.`,
    ),
  ];
}

function countOf(kind: OutcomeCount['kind'], name: string, findings: readonly Finding[]): OutcomeCount {
  const grades = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return { kind, name, count: findings.length, grades: grades.filter(({ count }) => count > 0) };
}
