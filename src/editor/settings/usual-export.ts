import { deckChoices } from '../../layout/deck/deck-choices.ts';
import type { UsualExport } from '../../formats/settings/settings.ts';

/**
 * What an export begins with, with some of it chosen anew. What the program has anyway is no choice and is left out.
 */
export function withUsual(usual: UsualExport, patch: UsualExport): UsualExport {
  const standard = deckChoices();
  const chosen = Object.entries({ ...usual, ...patch });
  return Object.fromEntries(chosen.filter(([field, value]) => Reflect.get(standard, field) !== value));
}
