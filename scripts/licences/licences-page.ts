import { REASONS } from './chosen.ts';
import type { Part } from './parts.ts';

/** Of each way to have Reportline, what is in it. */
export interface Ways {
  readonly site: readonly Part[];
  readonly oneFile: readonly Part[];
  readonly commandLine: readonly Part[];
}

/** The page docs/licences.md. */
export function licencesPage({ site, oneFile, commandLine }: Ways): string {
  const ways = new Map<string, string[]>();
  const note = (parts: readonly Part[], way: string) => {
    for (const { name, version, licence } of parts) {
      const row = `| ${name} | ${version} | ${licence} |`;
      ways.set(row, [...(ways.get(row) ?? []), way]);
    }
  };
  note(site, 'site');
  note(oneFile, 'one file');
  note(commandLine, 'command line');
  return [
    '<!-- Made by "npm run generate" from what is built, and from scripts/licences/chosen.ts. -->',
    '# What Reportline is built on',
    '',
    'The texts of all these licences travel with what is passed on: with the site as `licences.txt`, in the one file and in the command line inside of them. **Help** shows them, and `npx reportline licences`.',
    '',
    '## Chosen by us',
    '',
    '| package | what for |',
    '|---|---|',
    ...Object.entries(REASONS).map(([name, reason]) => `| ${name} | ${reason} |`),
    '',
    '## Passed on',
    '',
    'Every package of which something is in the site, in the one file or in the command line, with the licence it states: those we chose, and what they bring along. The lock file decides the versions. Of what is only installed, for building, for testing, or because somebody may need it, nothing is passed on.',
    '',
    '| package | version | licence | in |',
    '|---|---|---|---|',
    ...[...ways].sort(([a], [b]) => (a < b ? -1 : 1)).map(([row, where]) => `${row} ${where.join(', ')} |`),
    '',
  ].join('\n');
}
