import type { Severity } from '../../chart/chart.ts';

/** How many findings of a severity, where its mark stands before the words: "2 critical", "1 warning". */
export const SEVERITY_COUNTS: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => `${count} critical`,
  warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  info: (count) => `${count} to consider`,
};
