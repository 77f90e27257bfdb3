import type { Part } from './parts.ts';

const LINE = '='.repeat(80);

/** How a package is named, in the list and above its text. */
export function partLine({ name, version, licence }: Part): string {
  return `${name} ${version}, ${licence}`;
}

/** The page that travels with what is passed on: each package, and the texts of all licences. */
export function licencesText(parts: readonly Part[]): string {
  if (parts.length === 0) throw new Error('Nothing was found that anything is built on.');
  const alike = new Map<string, Part[]>();
  for (const part of parts) {
    const words = part.texts.join('\n').replaceAll(/\s+/g, ' ');
    alike.set(words, [...(alike.get(words) ?? []), part]);
  }
  const sections = [...alike.values()].map((group) => [
    LINE,
    ...group.flatMap((part) => [partLine(part), ...(part.source === undefined ? [] : [`  ${part.source}`])]),
    '',
    (group[0]?.texts ?? []).join('\n\n'),
    '',
  ]);
  return [
    `Reportline is built on ${parts.length} packages by others, and parts of them are in it:`,
    '',
    ...parts.map((part) => `  ${partLine(part)}`),
    '',
    'Their licences follow. A text that is the same for several packages stands once, below the names of',
    'all of them. Where a package offers a choice of licences, the first is taken. Nothing of them is',
    'changed, but what is not needed is left out; the address below a name leads to the whole source.',
    '',
    ...sections.flat(),
  ].join('\n');
}
