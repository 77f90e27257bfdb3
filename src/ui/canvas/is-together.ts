/** Whether a press takes one more role into the selection instead of selecting it alone. */
export function isTogether(event: Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}
