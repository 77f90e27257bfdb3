import type { PageSize } from '../../chart/chart.ts';

/** In points, 72 to the inch. */
export interface Paper {
  readonly width: number;
  readonly height: number;
}

const SIZES: Readonly<Record<Exclude<PageSize, 'own'>, Paper>> = {
  wide: { width: 960, height: 540 },
  classic: { width: 720, height: 540 },
  a4: { width: 842, height: 595 },
  a3: { width: 1191, height: 842 },
  letter: { width: 792, height: 612 },
};

/** Whether a sheet can be turned: slides cannot, and a page as large as the chart has no other way up. */
export function canStandUpright(page: PageSize): boolean {
  return page === 'a4' || page === 'a3' || page === 'letter';
}

/** The size of a page; absent for one as large as the chart. */
export function paperOf(page: PageSize, upright: boolean): Paper | undefined {
  if (page === 'own') return undefined;
  const { width, height } = SIZES[page];
  return upright && canStandUpright(page) ? { width: height, height: width } : { width, height };
}
