import { describe, expect, it } from 'vitest';
import { harmless } from '../../../src/formats/text/plain-text.ts';
import { run, systemError } from '../../support/fake-io.ts';

describe('wrong arguments end with 2, one line, and nothing written', () => {
  it.each([
    [[], /Say what to do: lint, convert, diff, rules, licences\..*reportline --help/],
    [['lnit', 'a.json'], /no command “lnit”\. Did you mean lint\?/],
    [['dif', 'a.json', 'b.json'], /no command “dif”\. Did you mean diff\?/],
    [['diff', 'a.json'], /which two charts to compare: two files, .*#SCENARIO.*reportline diff --help/],
    [['diff', 'a.json', 'b.json', 'c.json'], /which two charts to compare/],
    [['diff', '-', '-'], /can be read only once/],
    [['diff', 'a.json', 'b.json', '--format', 'html'], /It can be text, json, markdown, csv\./],
    [['diff', 'a.json', 'b.json', '--scenario', 'x'], /no option “--scenario” here/],
    [['--format', 'json', 'lint', 'a.json'], /no option “--format” here.*The command comes first/],
    [['lint'], /Say which files to lint/],
    [['lint', '--formt', 'json', 'a.json'], /no option “--formt” here\. Did you mean --format\?/],
    [['lint', '-x', 'a.json'], /no option “-x”/],
    [['lint', 'a.json', '--format'], /“--format” needs a value/],
    [['lint', '--format', '--scenario', 'x', 'a.json'], /“--format” needs a value/],
    [['lint', '--format=', 'a.json'], /“--format” needs a value/],
    [['lint', '--help=yes'], /“--help” takes no value/],
    [
      ['lint', '--format', 'xml', 'a.json'],
      /“xml” is not among its values. It can be text, json, markdown, html, sarif\./,
    ],
    [['lint', '--max-warnings', 'few', 'a.json'], /“few” is no number of warnings/],
    [['lint', '--max-warnings', '1.5', 'a.json'], /“1\.5” is no number of warnings/],
    [['lint', '--max-warnings=-1', 'a.json'], /“-1” is no number of warnings/],
    [
      ['lint', '--rule', 'cx-no-boardvoice=off', 'a.json'],
      /no rule “cx-no-boardvoice”\. Did you mean cx-no-board-voice/,
    ],
    [['lint', '--rule', 'zzzzzzz=off', 'a.json'], /no rule “zzzzzzz”\. “reportline rules” lists them all/],
    [
      ['lint', '--rule', 'cx-no-owner', 'a.json'],
      /“cx-no-owner” gives the rule no setting\. Write --rule cx-no-owner=off/,
    ],
    [['lint', '--rule', 'cx-no-owner=loud', 'a.json'], /gives the rule no setting/],
    [['lint', '-', '-'], /can be read only once/],
    [['convert', 'a.json'], /two files/],
    [['convert', 'a.json', 'b.svg', 'c.svg'], /two files/],
    [
      ['convert', 'a.json', '-', '--to', 'doc'],
      /“doc” is not among its values.*json, csv, tsv, xlsx, txt, md, mmd, svg, png, pdf, pptx\./,
    ],
    [['-'], /The command comes first: lint, convert, diff, rules, licences\./],
    [['--', 'foo'], /The command comes first: lint, convert, diff, rules, licences\./],
    [['lint', 'a.csv', '--map', 'bos=Boss'], /no field “bos” for a column\..* The fields are id, .*, note\./],
    [['lint', 'a.csv', '--map', 'manager'], /“manager” names no column/],
    [['convert', 'a.csv', '-', '--map', 'id=X', '--map', 'title=x'], /cannot be both id and title/],
    [['convert', 'a.json', '-', '--map', 'manager=Boss'], /no table/],
    [['rules', 'cx-no-owner'], /takes no “cx-no-owner”/],
    [['rules', '--format', 'sarif'], /It can be text, json\./],
    [['licences', 'react'], /shows all of them and takes no “react”/],
    [['licenses'], /Did you mean licences\?/],
  ])('%j', async (args, message) => {
    const { code, out, err, files } = await run(args, { files: { 'a.json': '{}' } });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err).toMatch(/^reportline: [^\n]+[.?]\n$/);
    expect([...files.keys()]).toEqual(['a.json']);
  });

  it('never give a control character back to the terminal', async () => {
    const { err } = await run(['lint', '--rule', '\u001B[31mx\u202E\n=off', 'a']);
    expect(harmless(err)).toBe(err);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('help and version', () => {
  it.each([
    [['--help'], 'reportline lint <file…>'],
    [['-h'], 'reportline lint <file…>'],
    [['help'], 'reportline lint <file…>'],
    [['lint', '--help'], '--max-warnings N'],
    [['lint', 'a.json', '-h'], '--max-warnings N'],
    [['help', 'convert'], '--to FORMAT'],
    [['convert', '--help'], '--to FORMAT'],
    [['diff', '--help'], 'file#scenario'],
    [['help', 'diff'], 'text, json, markdown, csv'],
    [['rules', '--help'], '--format FORMAT'],
    [['licences', '--help'], 'the texts of their licences'],
    [['licences'], 'some-package 4.5.6, MIT'],
    [['--version'], '1.2.3'],
    [['-v'], '1.2.3'],
  ])('%j', async (args, text) => {
    const { code, out, err } = await run(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(text);
    expect(out.endsWith('\n')).toBe(true);
  });
});

describe('rules', () => {
  it('lists them for people and for programs', async () => {
    expect((await run(['rules'])).out).toContain('[cx-under-marketing]');
    const { out, code } = await run(['rules', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out).rules.length).toBeGreaterThan(10);
  });
});

describe('an output that takes nothing', () => {
  const io = { stdout: async () => Promise.reject(systemError('ENOSPC')) };

  it('ends with 2 and one sentence', async () => {
    for (const args of [['rules'], ['--version'], ['lint', 'a.txt']]) {
      const { code, err } = await run(args, { files: { 'a.txt': 'CEO\n' }, io });
      expect(code).toBe(2);
      expect(err).toMatch(/^reportline: The disk the output leads to is full[^\n]*\n$/);
    }
  });

  it('ends with 2 also when there is nobody left to tell', async () => {
    const stderr = async () => Promise.reject(systemError('EIO'));
    expect((await run(['nothing'], { io: { stderr } })).code).toBe(2);
    expect((await run(['rules'], { io: { ...io, stderr } })).code).toBe(2);
  });
});
