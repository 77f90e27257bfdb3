import type { KeyboardEvent } from 'react';
import { nextCard } from './next-card.ts';

/** The arrow keys lead from card to card (`data-card`), as they do between the roles of a chart. */
export function moveAmongCards(event: KeyboardEvent<HTMLElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const cards = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-card]')];
  const from = cards.findIndex((card) => card === event.target);
  const places = cards.map((card) => card.getBoundingClientRect());
  const next = nextCard(places, from, event.key);
  if (next === undefined) return;
  event.preventDefault();
  cards[next]?.focus();
}
