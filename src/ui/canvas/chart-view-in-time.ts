import { loadOnUse } from '../primitives/load-on-use.tsx';

/**
 * Comes with the first sign that somebody is there, or with a chart: a third of the program, and nothing to see yet.
 */
export const chartView = loadOnUse(async () => (await import('./chart-view.tsx')).ChartView);
