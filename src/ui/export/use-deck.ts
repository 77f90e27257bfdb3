import { useDeferredValue, useMemo, useState } from 'react';
import type { DeckSettings } from '../../chart/chart.ts';
import { currentScenario } from '../../editor/derived.ts';
import type { Compared } from '../../editor/comparing/compared.ts';
import { comparedPair } from '../../editor/export/compared-pair.ts';
import { type DeckPatch, deckStart, withChoices } from '../../editor/export/deck-in-work.ts';
import { shownDeck } from '../../editor/export/shown-deck.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import { type DeckChoices, deckChoices, type Parts, settledChoices } from '../../layout/deck/deck-choices.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

export interface DeckInWork {
  /**
   * To be kept with the document: those it has, with what was chosen here. What was only on the screen is no choice.
   */
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

/** What is about to be exported, beginning with what was chosen the last time, or what is looked at. */
export function useDeck(): DeckInWork {
  const { editor, files, view, settings: own } = useWorkplace();
  const {
    settings: { export: usual },
    names,
  } = own.store.getState();
  const document = useEditorState((state) => state.document);
  const scenarioId = useEditorState((state) => state.scenarioId);
  const focus = useEditorState((state) => state.focus);
  const layers = useEditorState((state) => state.layers);
  const isJudged = useEditorState((state) => state.isJudged);
  const comparing = useEditorState((state) => state.comparing);
  const [start] = useState(() => deckStart(editor.store.getState(), usual));
  const [against, compareWith] = useState<string>();
  const [chosen, choose] = useState<DeckPatch>({});
  const settings = useMemo(() => withChoices(start, chosen), [start, chosen]);
  const [day] = useState(files.today);
  const [seen] = useState(view.seen);
  const pair = comparedPair({ document, scenarioId, comparing }, against);
  const isCompared = settings.subject === 'changes' && pair !== undefined;
  const scenario = isCompared ? pair.after : currentScenario({ document, scenarioId });
  const parts = { scenario, seen };
  const make = (wanted: DeckSettings) =>
    shownDeck(
      { document, scenarioId, focus, layers, comparing },
      { choices: deckChoices(wanted), day, seen, against, names },
    );
  // The window is there before the first page of a large chart is.
  const drawn = useDeferredValue<DeckSettings | null>(settings, null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- below an open window only the rules may change
  const deck = useMemo(() => (drawn ? make(drawn) : null), [drawn, isJudged, against]);
  return {
    settings: withChoices(document.deck ?? {}, chosen),
    choices: settledChoices(
      { ...deckChoices(settings), subject: isCompared ? 'changes' : 'scenario' },
      parts,
    ),
    parts,
    pair,
    compareWith,
    change: (patch) => choose((before) => ({ ...before, ...patch })),
    deck,
    deckNow: () => (deck && drawn === settings ? deck : make(settings)),
  };
}
