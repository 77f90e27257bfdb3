export interface ListedPart {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Where it is: "site", "one file", "command line". */
  readonly where: readonly string[];
}

/** The packages that docs/licences.md says are passed on. */
export function listedParts(page: string): readonly ListedPart[] {
  return [...page.matchAll(/^\| (\S+) \| (\d\S*) \| ([^|]+) \| ([^|]+) \|$/gm)].map(
    ([, name = '', version = '', licence = '', where = '']) => ({
      name,
      version,
      licence,
      where: where.split(', '),
    }),
  );
}

/** Those that are in one of them, as a page of licences names them. */
export function listedFor(page: string, way: string): readonly string[] {
  return listedParts(page)
    .filter(({ where }) => where.includes(way))
    .map(({ name, version, licence }) => `${name} ${version}, ${licence}`);
}

/** The packages a page of licences that travels along begins with. */
export function partsInText(text: string): readonly string[] {
  const [list = ''] = text.split('\n=====');
  return [...list.matchAll(/^ {2}(\S+ \d\S*, .+)$/gm)].map(([, line = '']) => line);
}
