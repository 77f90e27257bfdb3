import type { Role, Scenario } from '../../chart/chart.ts';
import { indexOrg } from '../../chart/org-index.ts';
import { BANDS, measureStructure } from '../../chart/spans.ts';
import {
  bandName,
  besides,
  type Figure,
  headcountWords,
  HOW_SPANS_COUNT,
  layerName,
  NO_LAYERS,
  NO_SPANS,
  spanWords,
  structureFigures,
} from '../../chart/structure-words.ts';
import { namesOf } from '../../rules/shared/wording.ts';

/** Some roles that have a number in common. */
export interface StructureRow {
  readonly name: string;
  readonly count: number;
  /** The first of them by title, and how many more; empty when there are none. */
  readonly who: string;
}

/** A part of the structure as a report shows it: rows, and what there is to say below them. */
export interface StructureTable {
  readonly title: string;
  /** What the first column says. */
  readonly rowsAre: string;
  /** What the names of the rows are numbers of. */
  readonly unit?: string;
  readonly rows: readonly StructureRow[];
  /** Whole sentences. */
  readonly notes: readonly string[];
}

/** How tall and how wide an organisation is, in words: what the app shows beside the chart, with names. */
export interface SpansAndLayers {
  readonly figures: readonly Figure[];
  /** How far the headcount goes. */
  readonly headcount: string;
  /** Layers, spans, and what is neither if there is any. */
  readonly tables: readonly StructureTable[];
}

/** As many as a row of a report names. */
const MOST_NAMES = 6;

/** Measures a scenario for a report; absent when there is no role to measure. */
export function spansAndLayers(scenario: Scenario): SpansAndLayers | undefined {
  const structure = measureStructure(indexOrg(scenario));
  if (structure.count === 0) return undefined;
  const { layers, bands, widest } = structure;
  const spans = spanWords(structure);
  const tables: readonly StructureTable[] = [
    {
      title: 'Layers',
      rowsAre: 'Layer',
      rows: layers.map((roles, depth) => row(layerName(depth), roles)),
      notes: layers.length === 0 ? [NO_LAYERS] : [],
    },
    {
      title: 'Spans of control',
      rowsAre: 'Direct reports',
      unit: 'direct reports',
      rows: BANDS.map((band, at) => row(bandName(band), bands[at] ?? [])),
      notes: [
        spans === undefined ? NO_SPANS : `${spans}: ${namesOf(widest?.roles ?? [], MOST_NAMES)}.`,
        HOW_SPANS_COUNT,
      ],
    },
    {
      title: 'Besides',
      rowsAre: 'Which',
      rows: besides(structure).map(({ name, roles }) => row(name, roles)),
      notes: [],
    },
  ];
  return {
    figures: structureFigures(structure),
    headcount: headcountWords(structure.headcount),
    tables: tables.filter(({ rows, notes }) => rows.length + notes.length > 0),
  };
}

function row(name: string, roles: readonly Role[]): StructureRow {
  return { name, count: roles.length, who: namesOf(roles, MOST_NAMES) };
}
