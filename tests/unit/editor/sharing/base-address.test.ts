import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBaseAddress } from '../../../../src/editor/sharing/base-address.ts';

describe('the address a link begins with', () => {
  it.each([
    ['https://charts.northwind.example/', 'https://charts.northwind.example/'],
    [' https://charts.northwind.example ', 'https://charts.northwind.example/'],
    ['https://x.example/a/b?c=d#chart=1.4.abcd', 'https://x.example/a/b?c=d'],
    ['http://intranet/reportline/', 'http://intranet/reportline/'],
    ['charts.northwind.example/app', 'https://charts.northwind.example/app'],
    ['charts.northwind.example:8080/app', 'https://charts.northwind.example:8080/app'],
    ['HTTPS://X.example/"<b>', 'https://x.example/%22%3Cb%3E'],
  ])('%j is %j', (text, address) => {
    expect(readBaseAddress(text)).toEqual({ ok: true, address, isThisComputer: false });
  });

  it.each([
    'http://localhost:4317/',
    'http://app.localhost/',
    'localhost:5173',
    'http://127.0.0.1:4317/',
    'http://127.1.2.3/',
    'http://[::1]:80/',
    'http://0.0.0.0/',
    'http://2130706433/',
  ])('%j is this computer’s own', (text) => {
    expect(readBaseAddress(text)).toMatchObject({ ok: true, isThisComputer: true });
  });

  it.each([
    ['', /no address of a page.*Put in the one/],
    ['two words', /no address of a page/],
    ['https://', /no address of a page/],
    ['file:///home/ada/index.html', /a file on this computer.*or send the chart as a file/],
    ['ftp://x.example/', /“https” or “http” only/],
    ['javascript:alert(1)', /“https” or “http” only/],
    ['data:text/html,x', /“https” or “http” only/],
    ['https://ada@x.example/', /user name or a password.*Take it out/],
    ['https://:secret@x.example/', /user name or a password.*Take it out/],
  ])('%j is none, and it says why and what to do', (text, message) => {
    expect(readBaseAddress(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  it('never has a fragment or another scheme, and reads as itself, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withFragments: true })), (text) => {
        const read = readBaseAddress(text);
        if (!read.ok) return;
        expect(read.address).toMatch(/^https?:\/\/[^#]*$/);
        expect(readBaseAddress(read.address)).toEqual(read);
      }),
    );
  });
});
