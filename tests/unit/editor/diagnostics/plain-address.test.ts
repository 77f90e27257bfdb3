import { describe, expect, it } from 'vitest';
import { plainAddress } from '../../../../src/editor/diagnostics/plain-address.ts';

describe('an address without what is somebody’s own', () => {
  it.each([
    ['https://charts.example/app/#chart=abc', 'https://charts.example/app/'],
    ['https://charts.example/app/?q=Anna#x', 'https://charts.example/app/'],
    ['http://anna:secret@127.0.0.1:4173/', 'http://127.0.0.1:4173/'],
    ['file:///C:/Users/Anna/reportline/index.html#x', 'file: on this computer'],
    ['blob:https://charts.example/1-2-3', 'blob: on this computer'],
    ['Anna', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });
});
