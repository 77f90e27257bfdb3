import type { PackageParts } from './package-parts.ts';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a part of the package points to. */
export interface Relationships {
  /** The targets of a type, in the order of the file. */
  readonly targets: (type: string) => readonly string[];
  /** The id of the relationship to a target; one is made where there is none. */
  readonly idOf: (type: string, target: string) => string;
  readonly save: () => void;
}

const ONE = /<Relationship\b[^>]*\/>/g;

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

export function relationshipsOf(parts: PackageParts, path: string): Relationships {
  const text = parts.text(path);
  const known = Array.from(text.matchAll(ONE), ([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    target: attribute(tag, 'Target'),
  }));
  let highest = Math.max(0, ...known.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)));
  const added: string[] = [];
  return {
    targets: (type) => known.flatMap((one) => (one.type === `${TYPES}/${type}` ? [one.target] : [])),
    idOf: (type, target) => {
      const found = known.find((one) => one.type === `${TYPES}/${type}` && one.target === target);
      if (found) return found.id;
      highest += 1;
      const one = { id: `rId${highest}`, type: `${TYPES}/${type}`, target };
      known.push(one);
      added.push(`<Relationship Id="${one.id}" Type="${one.type}" Target="${one.target}"/>`);
      return one.id;
    },
    save: () => {
      if (added.length > 0) parts.replace(path, /<\/Relationships>/, `${added.join('')}</Relationships>`);
    },
  };
}
