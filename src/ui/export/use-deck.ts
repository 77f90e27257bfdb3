import { useDeferredValue, useMemo, useState } from 'react';
import type { DeckSettings } from '../../chart/chart.ts';
import { shownDeck } from '../../editor/export/shown-deck.ts';
import type { Deck } from '../../layout/deck/deck.ts';
import { type DeckChoices, deckChoices } from '../../layout/deck/deck-choices.ts';
import { useEditorState, useWorkplace } from '../editor-context.tsx';

export interface DeckInWork {
  readonly settings: DeckSettings;
  readonly choices: DeckChoices;
  readonly change: (patch: DeckSettings) => void;
  readonly setLogo: (logo: string | undefined) => void;
  /** A moment behind the choices while it is being made. */
  readonly deck: Deck;
  /** The same for what has just been chosen, made now if it must. */
  readonly deckNow: () => Deck;
}

/** What is about to be exported, beginning with what was chosen the last time. */
export function useDeck(): DeckInWork {
  const { files, view } = useWorkplace();
  const document = useEditorState((state) => state.document);
  const scenarioId = useEditorState((state) => state.scenarioId);
  const focus = useEditorState((state) => state.focus);
  const layers = useEditorState((state) => state.layers);
  const [settings, setSettings] = useState<DeckSettings>(document.deck ?? {});
  const [day] = useState(files.today);
  const [seen] = useState(view.seen);
  const make = (chosen: DeckSettings) =>
    shownDeck({ document, scenarioId, focus, layers }, { choices: deckChoices(chosen), day, seen });
  const drawn = useDeferredValue(settings);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the chart cannot change below an open window
  const deck = useMemo(() => make(drawn), [drawn]);
  return {
    settings,
    choices: deckChoices(settings),
    change: (patch) => setSettings((before) => ({ ...before, ...patch })),
    setLogo: (logo) =>
      setSettings((before) => {
        const { logo: _, ...rest } = before;
        return logo === undefined ? rest : { ...rest, logo };
      }),
    deck,
    deckNow: () => (drawn === settings ? deck : make(settings)),
  };
}
