import type { Role } from './chart.ts';
import { inDigits } from './digits.ts';
import { shortName } from './short-name.ts';
import { type Band, BANDS, type Structure } from './spans.ts';
import { bandName, statingWords } from './structure-words.ts';

/** One number of an organisation as it is in one of two charts. */
export interface ComparedFigure {
  /** Absent: there is none, as a span where nobody leads anybody. */
  readonly value: number | undefined;
  /** "1,200", "7: Chief Executive Officer and 1 more", "3 (stated for 1 of 11 roles)", "–" for none. */
  readonly words: string;
}

/** One number of two organisations, side by side. */
export interface FigureChange {
  /** What programs know it by: "average-span", "span-2-3". */
  readonly key: string;
  /** "Average span": begins a row, or stands alone. */
  readonly name: string;
  readonly before: ComparedFigure;
  readonly after: ComparedFigure;
  /** "+2", "−0.5", "same"; "–" where only one of the two has a number. */
  readonly difference: string;
}

const NONE: ComparedFigure = { value: undefined, words: '–' };

/**
 * The shape of two organisations side by side, as {@link measureStructure} counts it: roles, heads, vacancies, layers,
 * and who leads how many. Rows about heads are there where at least one of the two states any; all others always.
 */
export function structureChanges(before: Structure, after: Structure): readonly FigureChange[] {
  const row = (key: string, name: string, figureOf: (structure: Structure) => ComparedFigure) =>
    change(key, name, figureOf(before), figureOf(after));
  const isHeaded = before.headcount.stating + after.headcount.stating > 0;
  return [
    row('roles', 'Roles', ({ count }) => figure(count)),
    ...(isHeaded
      ? [
          row('headcount', 'Headcount', heads),
          row('headcount-stated', 'Roles with a headcount stated', stating),
        ]
      : []),
    row('vacancies', 'Vacancies', ({ vacant }) => figure(vacant.length)),
    row('layers', 'Layers', ({ layers }) => figure(layers.length)),
    row('managers', 'Managers', ({ bands }) => figure(bands.flat().length)),
    row('average-span', 'Average span', ({ average }) => (average === undefined ? NONE : rounded(average))),
    row('narrowest-span', 'Narrowest span', ({ narrowest }) =>
      narrowest === undefined ? NONE : figure(narrowest),
    ),
    row('widest-span', 'Widest span', ({ widest }) => (widest ? withWho(widest.span, widest.roles) : NONE)),
    ...BANDS.map((band, at) =>
      row(bandKey(band), bandRow(band), ({ bands }) => figure(bands[at]?.length ?? 0)),
    ),
  ];
}

/** A headcount of a few roles must not pass for that of all. */
function heads({ headcount: { heads: value, stating: number, silent } }: Structure): ComparedFigure {
  if (number === 0) return NONE;
  if (silent === 0) return figure(value);
  return { value, words: `${inDigits(value)} (${statingWords({ stating: number, silent })})` };
}

function stating({ headcount }: Structure): ComparedFigure {
  return figure(headcount.stating);
}

function figure(value: number): ComparedFigure {
  return { value, words: inDigits(value) };
}

/** To one place, so that the difference is that of the two numbers a person sees. */
function rounded(value: number): ComparedFigure {
  const words = value.toFixed(1);
  return { value: Number(words), words };
}

function withWho(span: number, [first, ...others]: readonly Role[]): ComparedFigure {
  if (!first) return figure(span);
  const more = others.length === 0 ? '' : ` and ${inDigits(others.length)} more`;
  return { value: span, words: `${inDigits(span)}: ${shortName(first.title)}${more}` };
}

function bandRow(band: Band): string {
  return `Managers with ${bandName(band)} ${band.to === 1 ? 'report' : 'reports'}`;
}

/** "span-1", "span-2-3", "span-13". */
function bandKey({ from, to }: Band): string {
  return to === from || to === Number.POSITIVE_INFINITY ? `span-${from}` : `span-${from}-${to}`;
}

function change(key: string, name: string, before: ComparedFigure, after: ComparedFigure): FigureChange {
  return { key, name, before, after, difference: differenceWords(before.value, after.value) };
}

function differenceWords(before: number | undefined, after: number | undefined): string {
  if (before === after) return 'same';
  if (before === undefined || after === undefined) return NONE.words;
  const words = inDigits(Math.abs(after - before));
  if (words === '0') return 'same';
  return `${after > before ? '+' : '−'}${words}`;
}
