import { plainColumnName } from './column-names.ts';
import { names } from './part-names.ts';

/** What a column says that many tables have and no field of a role can hold. */
export type KnownColumn = 'full-time equivalent' | 'heads';

/**
 * Names of columns, as `plainColumnName` writes them. A count of heads is not taken for the size of a team: in most
 * exports it is one for every row.
 */
const NAMES: Readonly<Record<KnownColumn, readonly string[]>> = {
  'full-time equivalent': names(`
    fte ftes ftevalue ftepercent fulltimeequivalent fulltimeequivalents fulltimepercentage
    vza vzae vzk vollzeitaquivalent vollzeitaquivalente beschaftigungsgrad stellenumfang
    etp equivalenttempsplein equivalentstempsplein equivalenttempscomplet
  `),
  heads: names('headcount headcounts heads kopfzahl kopfe effectif effectifs'),
};

const KNOWN: ReadonlyMap<string, KnownColumn> = new Map(
  (['full-time equivalent', 'heads'] as const).flatMap((what) =>
    NAMES[what].map((name): [string, KnownColumn] => [name, what]),
  ),
);

/** What a column of this name says although it is kept; undefined for one nobody knows. */
export function knownColumn(name: string): KnownColumn | undefined {
  return KNOWN.get(plainColumnName(name));
}
