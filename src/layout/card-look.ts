import type { ComparedField } from '../chart/compare.ts';
import type { CardChange } from '../chart/overlay.ts';
import type { Theme } from './theme.ts';

/** What of a card can say something else than before. */
export type CardPart = 'title' | 'holder' | 'bar' | 'board' | 'executive' | 'foot';

/** How a card looks on which something is different. */
export interface CardLook {
  readonly theme: Theme;
  readonly outline: { readonly stroke: string; readonly width: number; readonly isDashed: boolean };
  /** The card is no role, but the place one has left: it says where that is now. */
  readonly isPlace: boolean;
  /** The title is struck through. */
  readonly isStruck: boolean;
  /** What stands on a ground of its own. */
  readonly marked: ReadonlySet<CardPart>;
}

const OUTLINE = 2;

/** Where on a card a field is seen; what is in none of them is told by the chip alone. */
const PARTS: Readonly<Partial<Record<ComparedField, CardPart>>> = {
  title: 'title',
  person: 'holder',
  vacant: 'holder',
  planned: 'holder',
  department: 'bar',
  function: 'bar',
  board: 'board',
  executive: 'executive',
  accountableFor: 'foot',
  touchpoints: 'foot',
};

/**
 * The first kind of difference gives a card its outline: an added one is solid, what is no more is dashed and faint.
 */
export function cardLook(theme: Theme, { kinds, fields, placeOf }: CardChange): CardLook {
  const [kind = 'changed'] = kinds;
  const isGone = kind === 'removed';
  const isPlace = placeOf !== undefined;
  const isPast = isGone || isPlace;
  return {
    theme: isPast ? ghostly(theme) : theme,
    outline: { stroke: theme.change[kind], width: OUTLINE, isDashed: isPast },
    isPlace,
    isStruck: isGone,
    marked: new Set(fields.flatMap((field) => PARTS[field] ?? [])),
  };
}

const ghosts = new WeakMap<Theme, Theme>();

/** All words faint and all bars grey. */
function ghostly(theme: Theme): Theme {
  const known = ghosts.get(theme);
  if (known) return known;
  const { faint, edge } = theme;
  const department = Object.fromEntries(Object.keys(theme.department).map((name) => [name, edge]));
  const made: Theme = {
    ...theme,
    ink: faint,
    soft: faint,
    accountable: faint,
    department: department as Theme['department'],
  };
  ghosts.set(theme, made);
  return made;
}
