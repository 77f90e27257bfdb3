import type { Scenario } from '../../chart/chart.ts';
import { writeOutline } from '../../chart/outline.ts';
import { escapeOutlineLine } from './markdown-text.ts';

/**
 * A scenario as a nested list of Markdown, in the outline notation, dotted lines last. It can be pasted back: reading
 * it as an outline gives what reading {@link writeOutline} gives.
 */
export function writeMarkdownOutline(scenario: Scenario): string {
  return writeOutline(scenario)
    .split('\n')
    .map((line) => line.replace(/^( *)([^]+)$/, (_, indent: string, text: string) => bullet(indent, text)))
    .join('\n');
}

function bullet(indent: string, text: string): string {
  return `${indent}- ${escapeOutlineLine(text)}`;
}
