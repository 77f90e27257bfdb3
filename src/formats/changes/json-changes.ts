import type { Change } from '../../chart/changes.ts';
import type { Line } from '../../chart/chart.ts';
import { vacancyChange } from '../../chart/vacancy.ts';
import { findingJson } from '../report/finding-json.ts';
import { harmlessJson } from '../text/plain-text.ts';
import { type ComparedChart, type ComparisonReport, isSame } from './comparison-report.ts';
import type { ToldChange } from './told-changes.ts';

/** The version of this format, raised when a reader of it would have to change. */
const VERSION = 1;

/**
 * The comparison for programs, as docs/diff.md describes it. The same charts give the same bytes; characters that could
 * disturb a terminal are escaped.
 */
export function writeChangesJson(report: ComparisonReport): string {
  const { before, after, renamed, unsaid, changes, findings, figures } = report;
  const { fixed, introduced, remaining } = findings;
  const written = {
    version: VERSION,
    before: chart(before),
    after: chart(after),
    same: isSame(report),
    renamed,
    ...(unsaid.length > 0 && { notCompared: unsaid.map(({ name }) => name) }),
    changes: changes.map(toldChange),
    findings: {
      fixed: fixed.map(findingJson),
      introduced: introduced.map(findingJson),
      remaining: remaining.map(({ from, finding, was }) => ({
        ...findingJson(finding),
        from,
        was: was && findingJson(was),
      })),
    },
    figures: figures.map((figure) => ({
      figure: figure.key,
      before: figure.before.value ?? null,
      after: figure.after.value ?? null,
    })),
  };
  return harmlessJson(`${JSON.stringify(written, undefined, 2)}\n`);
}

function chart({ file, title, scenario, name, roles }: ComparedChart): object {
  return { file, title, scenario, name, roles };
}

function toldChange({ change, sentence }: ToldChange): object {
  return { kind: change.kind, ...facts(change), words: sentence };
}

/** Ids and values as files have them; what is absent is not stated. */
function facts(change: Change): object {
  switch (change.kind) {
    case 'added':
    case 'removed':
      return { role: change.role.id, title: change.role.title, bosses: change.bosses };
    case 'moved': {
      const { after, from, to } = change;
      return { role: after.id, title: after.title, from, to };
    }
    case 'changed': {
      const { before, after, field, column } = change;
      const values =
        column === undefined
          ? { before: plain(before[field]), after: plain(after[field]) }
          : { before: before.extra?.get(column), after: after.extra?.get(column) };
      const vacancy = field === 'person' ? vacancyChange(before, after) : undefined;
      return { role: after.id, title: after.title, field, column, ...values, vacancy };
    }
    case 'line': {
      const was = change.how === 'changed' ? { before: line(change.before) } : {};
      return { how: change.how, line: line(change.line), ...was };
    }
    case 'order':
      return { boss: change.boss, before: change.before, after: change.after };
    default:
      return change satisfies never;
  }
}

function line({ manager, report, kind, purpose }: Line): object {
  return { manager, report, kind, purpose };
}

function plain(value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
