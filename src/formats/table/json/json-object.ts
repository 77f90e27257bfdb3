export type JsonObject = Readonly<Record<string, unknown>>;

/** An object that is no list. Only its own keys may be looked at: its text decides what they are. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function hasObjects(value: unknown): value is readonly unknown[] {
  return isList(value) && value.some(isObject);
}

/** The value of an own key; absent if there is none. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
