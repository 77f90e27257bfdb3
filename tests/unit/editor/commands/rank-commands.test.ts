import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/editor/actions/action.ts';
import type { Command } from '../../../../src/editor/commands/command.ts';
import { rankCommands } from '../../../../src/editor/commands/rank-commands.ts';

function command(label: string, group = 'Edit', isEnabled = true, otherWords = ''): Command {
  const action: Action = {
    id: label.toLowerCase(),
    label: () => label,
    otherWords,
    keys: [],
    isEnabled: () => isEnabled,
    run: () => undefined,
  };
  return { action, label, group, isEnabled };
}

const ranked = (commands: readonly Command[], typed: string, recent: readonly string[] = []) =>
  rankCommands(commands, typed, recent).map(({ label }) => label);

const COMMANDS = [
  command('New chart', 'File'),
  command('Undo', 'Edit', false),
  command('Add a report'),
  command('Show the whole chart', 'Fold'),
  command('Export a picture…', 'File'),
];

describe('with nothing typed', () => {
  it('what was used last comes first, then all in their order, and last what cannot be done', () => {
    expect(ranked(COMMANDS, '')).toEqual([
      'New chart',
      'Add a report',
      'Show the whole chart',
      'Export a picture…',
      'Undo',
    ]);
    expect(ranked(COMMANDS, ' ', ['undo', 'show the whole chart', 'add a report'])).toEqual([
      'Show the whole chart',
      'Add a report',
      'New chart',
      'Export a picture…',
      'Undo',
    ]);
  });
});

describe('what was typed', () => {
  it.each([
    ['chart', ['New chart', 'Show the whole chart']],
    ['chart show', ['Show the whole chart']],
    ['new', ['New chart']],
    ['ndo', ['Undo']],
    // By the group: all of it, behind those that say so themselves.
    ['file', ['New chart', 'Export a picture…']],
    ['file new', ['New chart']],
    ['ile', []],
    // One is meant by several, and several by themselves come first.
    ['reports', ['Add a report']],
    ['new charts', ['New chart']],
    ['pictures export', ['Export a picture…']],
    ['asss', []],
    ['nothing like this', []],
  ])('%j finds %j', (typed, labels) => {
    expect(ranked(COMMANDS, typed)).toEqual(labels);
  });

  it('at the start of a label comes before a start inside it, then inside a word, then in the group', () => {
    const all = [
      command('A', 'Move'),
      command('Remove'),
      command('Undo Move A'),
      command('Move to…'),
      command('Moves nothing', 'Edit', false),
    ];
    expect(ranked(all, 'move')).toEqual(['Move to…', 'Undo Move A', 'Remove', 'A', 'Moves nothing']);
  });

  it('may be another word for it, which comes behind those that say so themselves', () => {
    const all = [
      command('Next finding', 'Go', true, 'problem repair'),
      command('Repair: Move A under B', 'C'),
    ];
    expect(ranked(all, 'repair')).toEqual(['Repair: Move A under B', 'Next finding']);
    expect(ranked(all, 'problems')).toEqual(['Next finding']);
    expect(ranked(all, 'next problem')).toEqual(['Next finding']);
    expect(ranked(all, 'roblem')).toEqual([]);
  });

  it('leaves equals to what was used last', () => {
    const all = [command('Zoom in'), command('Zoom out')];
    expect(ranked(all, 'zoom', ['zoom out'])).toEqual(['Zoom out', 'Zoom in']);
  });
});
