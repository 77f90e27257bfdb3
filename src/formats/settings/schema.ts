import * as z from 'zod/mini';
import { deckShape } from '../document/schema.ts';
import { THEME_CHOICES, type UsualExport } from './settings.ts';

/** What of a file of settings is a choice among few. */
export const themeSchema = z.enum(THEME_CHOICES);

const { format, page, colours, scale, warnings, people } = deckShape;

/** Of the export, what can be set for all charts: in a file of settings as in one of a chart. */
export const exportShape = {
  format,
  page,
  colours,
  scale,
  warnings,
  people,
} satisfies { readonly [Field in keyof Required<UsualExport>]: z.ZodMiniType };

/** A name before it is cleaned. */
export const nameSchema = z.string();
