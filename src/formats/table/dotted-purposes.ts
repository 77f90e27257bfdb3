/**
 * What dotted lines are for, as one cell: a line "7: metrics" for each manager, "7" as the column of dotted lines
 * names them. A purpose of several lines goes on below its first.
 */
export function writePurposes(
  lines: readonly { readonly manager: string; readonly purpose: string }[],
): string {
  return lines.map(({ manager, purpose }) => `${manager}: ${purpose}`).join('\n');
}

/**
 * Reads what {@link writePurposes} writes.
 *
 * @param managerOf The id of the dotted manager a text names; absent: it names none of this role.
 * @returns Purposes by the id of the manager, and the lines that belong to none.
 */
export function readPurposes(
  text: string,
  managerOf: (name: string) => string | undefined,
): { readonly purposes: ReadonlyMap<string, string>; readonly rest: readonly string[] } {
  const purposes = new Map<string, string>();
  const rest: string[] = [];
  let current: string | undefined;
  for (const line of text.split('\n')) {
    const begun = beginning(line, managerOf);
    if (begun && !purposes.has(begun.manager)) {
      current = begun.manager;
      purposes.set(current, begun.purpose);
    } else if (current === undefined) rest.push(line);
    else purposes.set(current, `${purposes.get(current)}\n${line}`);
  }
  const filled = [...purposes].map(([manager, purpose]) => [manager, purpose.trim()] as const);
  return { purposes: new Map(filled.filter(([, purpose]) => purpose !== '')), rest };
}

/** An id may have a colon in it, too: the longest that names a manager counts. */
function beginning(
  line: string,
  managerOf: (name: string) => string | undefined,
): { readonly manager: string; readonly purpose: string } | undefined {
  for (let at = line.lastIndexOf(':'); at > 0; at = line.lastIndexOf(':', at - 1)) {
    const manager = managerOf(line.slice(0, at).trim());
    if (manager !== undefined) return { manager, purpose: line.slice(at + 1).trim() };
  }
  return undefined;
}
