import type { DeckSettings } from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import type { UsualExport } from '../../formats/settings/settings.ts';
import type { EditorState } from '../store/state.ts';

/** Settings to be changed; an undefined one goes back to what is usual. */
export type DeckPatch = { readonly [Field in keyof DeckSettings]?: DeckSettings[Field] | undefined };

/**
 * What an export begins with: what was chosen the last time, and for what was not, what is usual here; of what is on
 * the screen alone, that: two scenarios compared, or a branch in focus.
 */
export function deckStart(
  { document, focus, comparing }: Pick<EditorState, 'document' | 'focus' | 'comparing'>,
  usual: UsualExport,
): DeckSettings {
  const deck = { ...usual, ...document.deck };
  if (comparing) return { ...deck, subject: 'changes' };
  return focus === null ? deck : { ...deck, subject: 'scenario', part: 'branch', branch: focus };
}

/** Settings with what somebody chose since. */
export function withChoices(settings: DeckSettings, chosen: DeckPatch): DeckSettings {
  return Object.keys(chosen).length === 0
    ? settings
    : withoutAbsent<DeckSettings>({ ...settings, ...chosen });
}
