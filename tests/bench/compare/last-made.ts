/** Makes something of a size, and gives the same again as long as the size stays the same. */
export function lastMade<T>(make: (size: number) => T): (size: number) => T {
  let last: { readonly size: number; readonly made: T } | undefined;
  return (size) => {
    if (last?.size !== size) last = { size, made: make(size) };
    return last.made;
  };
}
