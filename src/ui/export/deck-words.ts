import type { DeckColours, PageSize, PictureFormat } from '../../chart/chart.ts';
import { inDigits } from '../../chart/digits.ts';

interface Choice<T> {
  readonly value: T;
  readonly words: string;
}

export const FORMAT_CHOICES: readonly Choice<PictureFormat>[] = [
  { value: 'png', words: 'PNG' },
  { value: 'svg', words: 'SVG' },
  { value: 'pdf', words: 'PDF' },
  { value: 'pptx', words: 'PPTX' },
];

export const PAGE_CHOICES: readonly Choice<PageSize>[] = [
  { value: 'wide', words: 'Slide, 16:9' },
  { value: 'classic', words: 'Slide, 4:3' },
  { value: 'a4', words: 'A4' },
  { value: 'a3', words: 'A3' },
  { value: 'letter', words: 'US Letter' },
  { value: 'own', words: 'As large as the chart' },
];

export const BACKGROUND_CHOICES: readonly Choice<DeckColours>[] = [
  { value: 'light', words: 'Light' },
  { value: 'dark', words: 'Dark' },
  { value: 'transparent', words: 'None' },
];

export const SCALE_CHOICES: readonly Choice<number>[] = [1, 2, 3, 4].map((value) => ({
  value,
  words: `${value}×`,
}));

/** How much will be saved, where that is more than one page: "62 slides". */
export function pagesWords(format: PictureFormat, count: number): string | undefined {
  if (count < 2) return undefined;
  return `${inDigits(count)} ${format === 'pptx' ? 'slides' : 'pages'}`;
}
