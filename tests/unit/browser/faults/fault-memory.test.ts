import { describe, expect, it } from 'vitest';
import { faultMemory } from '../../../../src/browser/faults/fault-memory.ts';

const BASE = 'https://charts.example/';

describe('the memory of errors', () => {
  it('begins empty and keeps the last five, newest first', () => {
    const memory = faultMemory(() => BASE);
    expect(memory.last()).toEqual([]);
    for (const make of [EvalError, URIError, SyntaxError, RangeError, ReferenceError, TypeError])
      memory.remember(new make('Anna'));
    expect(memory.last().map(({ name }) => name)).toEqual([
      'TypeError',
      'ReferenceError',
      'RangeError',
      'SyntaxError',
      'URIError',
    ]);
  });

  it('keeps an error once that it is told of twice, and two that look the same', () => {
    const memory = faultMemory(() => BASE);
    const error = new TypeError('x');
    memory.remember(error);
    memory.remember(error);
    expect(memory.last()).toHaveLength(1);
    memory.remember(new TypeError('x'));
    expect(memory.last()).toHaveLength(2);
  });

  it('keeps what is no error, without its words', () => {
    const memory = faultMemory(() => BASE);
    memory.remember('Anna');
    expect(memory.last()).toEqual([{ name: 'Other', places: [] }]);
  });
});
