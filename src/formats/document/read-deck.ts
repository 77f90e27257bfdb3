import type { DeckSettings } from '../../chart/chart.ts';
import { withoutAbsent } from '../../chart/edits/patch.ts';
import { notAGroup } from './describe-misfit.ts';
import { fieldOf, isJsonObject, type JsonObject } from './json-value.ts';
import { readLogo } from './logo.ts';
import { pathTo, type Report } from './problem.ts';
import { carried, readFields, reportUnused, type UnknownEntries } from './read-fields.ts';
import { deckShape } from './schema.ts';

/**
 * Reads how a chart leaves for a deck, if the file says so. A logo is looked at: it must be the picture it says it is.
 */
export function readDeck(
  file: JsonObject,
  unknown: UnknownEntries,
  report: Report,
): DeckSettings | undefined {
  const value = fieldOf(file, 'deck');
  if (value === undefined) return undefined;
  if (!isJsonObject(value)) {
    unknown.push(['deck', value]);
    reportUnused(value, notAGroup(value), 'deck', report);
    return undefined;
  }
  const read = readFields(value, deckShape, ['logo'], 'deck', report);
  const address = fieldOf(value, 'logo');
  const logo = typeof address === 'string' ? readLogo(address) : undefined;
  if (address !== undefined && !logo) {
    read.unknown.push(['logo', address]);
    reportUnused(
      address,
      'This is no PNG or JPEG that could be used as a logo.',
      pathTo('deck', 'logo'),
      report,
    );
  }
  return withoutAbsent<DeckSettings>({ ...read.values, logo: logo?.href, ...carried(read.unknown) });
}
