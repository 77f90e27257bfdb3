import { useDeferredValue, useMemo, useState } from 'react';
import type { DeckSettings } from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import { currentScenario } from '../../editor/derived.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { comparedPair } from '../../editor/export/compared-pair.ts';
import { shownDeck } from '../../editor/export/shown-deck.ts';
import type { EditorState } from '../../editor/store/state.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import { type DeckChoices, deckChoices, type Parts, settledChoices } from '../../layout/deck/deck-choices.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

/** Settings to be changed; an undefined one goes back to what is usual. */
export type DeckPatch = { readonly [Field in keyof DeckSettings]?: DeckSettings[Field] | undefined };

export interface DeckInWork {
  /** To be kept with the document: those it has, until one is changed. */
  readonly settings: DeckSettings;
  /** What the chart no longer has is not among them. */
  readonly choices: DeckChoices;
  readonly parts: Parts;
  /** The two scenarios whose difference can be exported; absent: there are not two. */
  readonly pair: Compared | undefined;
  /** Holds another scenario against the second of the pair. */
  readonly compareWith: (scenarioId: string) => void;
  readonly change: (patch: DeckPatch) => void;
  /** A moment behind the choices while it is being made; null before there is any. */
  readonly deck: Deck | null;
  /** The same for what has just been chosen, made now if it must. */
  readonly deckNow: () => Deck;
}

/** What was chosen the last time; of what is on the screen alone, that: two scenarios compared, or a branch in focus. */
function startOf({ document: { deck = {} }, focus, comparing }: EditorState): DeckSettings {
  if (comparing) return { ...deck, subject: 'changes' };
  return focus === null ? deck : { ...deck, part: 'branch', branch: focus };
}

/** What is about to be exported, beginning with what was chosen the last time, or what is looked at. */
export function useDeck(): DeckInWork {
  const { editor, files, view } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const scenarioId = useEditorState((state) => state.scenarioId);
  const focus = useEditorState((state) => state.focus);
  const layers = useEditorState((state) => state.layers);
  const isJudged = useEditorState((state) => state.isJudged);
  const comparing = useEditorState((state) => state.comparing);
  const [start] = useState(() => startOf(editor.store.getState()));
  const [against, compareWith] = useState<string>();
  const [settings, setSettings] = useState(start);
  const [day] = useState(files.today);
  const [seen] = useState(view.seen);
  const pair = comparedPair({ document, scenarioId, comparing }, against);
  const isCompared = settings.subject === 'changes' && pair !== undefined;
  const scenario = isCompared ? pair.after : currentScenario({ document, scenarioId });
  const parts = { scenario, seen };
  const make = (chosen: DeckSettings) =>
    shownDeck(
      { document, scenarioId, focus, layers, comparing },
      { choices: deckChoices(chosen), day, seen, against },
    );
  // The window is there before the first page of a large chart is.
  const drawn = useDeferredValue<DeckSettings | null>(settings, null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the chart cannot change below an open window, but the rules may come
  const deck = useMemo(() => (drawn ? make(drawn) : null), [drawn, isJudged, against]);
  return {
    settings: settings === start ? (document.deck ?? {}) : settings,
    choices: settledChoices(
      { ...deckChoices(settings), subject: isCompared ? 'changes' : 'scenario' },
      parts,
    ),
    parts,
    pair,
    compareWith,
    change: (patch) => setSettings((before) => withoutAbsent<DeckSettings>({ ...before, ...patch })),
    deck,
    deckNow: () => (deck && drawn === settings ? deck : make(settings)),
  };
}
