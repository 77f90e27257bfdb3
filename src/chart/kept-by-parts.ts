/** What is kept for the parts up to here, and the ways on to further ones. */
interface Place<Value> {
  value?: Value;
  readonly next: WeakMap<object, Place<Value>>;
}

/**
 * A memory for what follows from several immutable things at once: the same things, compared by identity, have the
 * same answer. It keeps none of them alive. Every caller of one memory gives as many parts, in the same order.
 */
export function keptByParts<Value extends object>(): (
  parts: readonly object[],
  compute: () => Value,
) => Value {
  const start: Place<Value> = { next: new WeakMap() };
  return (parts, compute) => {
    let place = start;
    for (const part of parts) {
      const further = place.next.get(part) ?? { next: new WeakMap() };
      place.next.set(part, further);
      place = further;
    }
    place.value ??= compute();
    return place.value;
  };
}
