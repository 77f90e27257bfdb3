import type { Severity } from '../../chart/chart.ts';
import type { Thumbnail } from '../../layout/thumbnail.ts';
import PICTURES from './template-pictures.json';

/**
 * What a template looks like in small and what the rules say about it, known ahead: a page that has just been opened
 * shows it at once and needs neither the charts nor the rules for it.
 */
export interface TemplatePicture {
  readonly thumbnail: Thumbnail;
  /** How many findings of each severity it gives. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The gravest of them; absent when there is none. */
  readonly worst?: {
    readonly severity: Severity;
    /** A noun phrase. */
    readonly headline: string;
    /** A sentence that names the roles concerned. */
    readonly message: string;
  };
}

/** As it is written in `template-pictures.json`: the boxes as one text, which is a line instead of thousands. */
export type WrittenPicture = Omit<TemplatePicture, 'thumbnail'> & {
  readonly thumbnail: Omit<Thumbnail, 'boxes'> & { readonly boxes: string };
};

/** `npm run generate` writes the file and a test compares it with the charts, so its form needs no further look. */
const WRITTEN = PICTURES as Readonly<Record<string, WrittenPicture>>;

/** The picture of a template by its id; undefined for one that is not known. */
export function templatePicture(id: string): TemplatePicture | undefined {
  const written = WRITTEN[id];
  if (!written) return undefined;
  const { boxes, ...field } = written.thumbnail;
  return { ...written, thumbnail: { ...field, boxes: boxes.split(' ').map(Number) } };
}
