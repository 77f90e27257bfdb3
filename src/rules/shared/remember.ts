/**
 * A memory of the last answer per key. Charts are immutable, so the same key with the same other ingredients
 * (compared by identity) has the same answer; old charts take their answers with them.
 */
export function remember<Value>(): (
  key: object,
  ingredients: readonly unknown[],
  compute: () => Value,
) => Value {
  const answers = new WeakMap<object, { ingredients: readonly unknown[]; value: Value }>();
  return (key, ingredients, compute) => {
    const known = answers.get(key);
    if (known?.ingredients.every((ingredient, at) => ingredient === ingredients[at])) return known.value;
    const value = compute();
    answers.set(key, { ingredients, value });
    return value;
  };
}

/** A function of one immutable thing that computes its answer once. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const answers = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known.value;
    const value = compute(key);
    answers.set(key, { value });
    return value;
  };
}
