import type { Source } from '../../rules/sources/source.ts';

/** A structure somebody described, as a chart to start from. */
export interface Template {
  /** Never changes; unique, and the name of the chart's file. */
  readonly id: string;
  /** Also the title of the chart it opens. */
  readonly name: string;
  /** What it shows, in a sentence. */
  readonly shows: string;
  /** When it fits, or that it is a warning example, in a sentence. */
  readonly fits: string;
  /** Who describes it; at least one. */
  readonly sources: readonly [Source, ...Source[]];
  /** The chart as a file, loaded on use. It goes through the one door like any other file. */
  readonly load: () => Promise<{ readonly default: string }>;
}

export interface TemplateGroup {
  readonly id: 'working' | 'depending' | 'mistaken';
  readonly title: string;
  /** What its templates have in common, in a sentence. */
  readonly words: string;
  readonly templates: readonly Template[];
}
