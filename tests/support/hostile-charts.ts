import type { ChartDocument, Role } from '../../src/chart/chart.ts';
import { cleanText } from '../../src/chart/clean-text.ts';
import { hostileTexts, hostileTitles } from './hostile-titles.ts';

const AT_ONCE = 20;

/**
 * Charts in which every hostile title is the title of a role, and another one whatever else a person can write there:
 * two levels under a chief executive, with dotted lines, dismissals, columns of a table and a context.
 */
export function hostileCharts(atOnce = AT_ONCE): readonly ChartDocument[] {
  const titles = hostileTitles();
  const passages = hostileTexts().map((text) => cleanText(text, 'passage').text);
  const charts: ChartDocument[] = [];
  for (let from = 0; from < titles.length; from += atOnce) {
    const here = titles.slice(from, from + atOnce);
    const next = (at: number) => titles[(from + at + 1) % titles.length] ?? '';
    const roles = here.map(
      (title, at): Role => ({
        id: `r${at}`,
        title,
        person: next(at),
        department: next(at + 1),
        note: passages[(from + at) % passages.length] ?? '',
        kpis: [next(at + 2)],
        touchpoints: [next(at + 3)],
        extra: new Map([['Column', passages[(from + at + 4) % passages.length] ?? '']]),
        ...(at === 1 && { executive: true, accountableFor: ['cx', next(at)] }),
      }),
    );
    const lines = here
      .slice(1)
      .map((_, at) => ({ manager: `r${Math.floor(at / 4)}`, report: `r${at + 1}`, kind: 'solid' as const }));
    const dotted = { manager: 'r1', report: 'r2', kind: 'dotted' as const, purpose: next(5) };
    charts.push({
      title: here[0] ?? '',
      context: { journey: [next(6)] },
      scenarios: [
        {
          id: 's',
          name: next(7),
          roles,
          lines: here.length > 2 ? [...lines, dotted] : lines,
          dismissals: [
            {
              rule: next(8),
              roles: ['r0'],
              about: [next(9)],
              kind: 'accepted',
              reason: passages[from] ?? '',
            },
          ],
        },
      ],
    });
  }
  return charts;
}
