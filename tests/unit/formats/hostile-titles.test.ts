import { describe, expect, it } from 'vitest';
import { hostileCharts } from '../../support/hostile-charts.ts';
import { HOSTILE_TITLES, hostileTexts, hostileTitles } from '../../support/hostile-titles.ts';
import { runs } from '../../support/runs.ts';
import { SINKS } from '../../support/sinks.ts';
import { unsoundIn } from '../../support/unsound-document.ts';

const CHARTS = hostileCharts();
/** What draws takes its time: of these, every test run tries a part, and `npm run test:long` all. */
const SLOW: ReadonlySet<string> = new Set(['SVG', 'PDF', 'PPTX', 'PNG', 'what changes']);
const EVERY = runs(8, 1);

describe(`${HOSTILE_TITLES} hostile titles`, () => {
  it('are as many, mostly different, and charts can hold them', () => {
    expect(hostileTexts()).toHaveLength(500);
    expect(new Set(hostileTitles()).size).toBeGreaterThan(450);
    expect(CHARTS.flatMap(({ scenarios: [{ roles }] }) => roles.map(({ title }) => title))).toEqual(
      hostileTitles(),
    );
    expect(CHARTS.flatMap(unsoundIn)).toEqual([]);
  });

  it.each(Object.entries(SINKS))('are words and nothing else in: %s', async (name, sink) => {
    for (const chart of SLOW.has(name) ? CHARTS.filter((_, at) => at % EVERY === 0) : CHARTS)
      await sink(chart);
  });
});
