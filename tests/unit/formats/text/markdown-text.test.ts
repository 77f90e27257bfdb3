import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline, writeOutline } from '../../../../src/chart/outline.ts';
import { escapeMarkdown } from '../../../../src/formats/text/markdown-text.ts';
import { writeMarkdownOutline } from '../../../../src/formats/text/write-markdown-outline.ts';
import { frozenScenario } from '../../chart/edits/random-edits.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** _it_', '\\*\\*bold\\*\\* \\_it\\_'],
    ['`code`', '\\`code\\`'],
    ['[link](javascript:x)', '\\[link\\](javascript:x)'],
    ['![image](x)', '\\!\\[image\\](x)'],
    ['<script>', '\\<script>'],
    ['R&amp;D', 'R\\&amp;D'],
    ['a | b', 'a \\| b'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['# heading', '\\# heading'],
    ['> quote', '\\> quote'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['===', '\\==='],
    ['$x$', '\\$x\\$'],
    ['back\\slash', 'back\\\\slash'],
    ['https://x.example', 'https\\://x.example'],
    ['see www.x.example', 'see www\\.x.example'],
    ['a@b.example', 'a\\@b.example'],
    ['two\n\n# lines', 'two \\# lines'],
    ['Head of Sales, 2. Region (EMEA): A-Team', 'Head of Sales, 2. Region (EMEA): A-Team'],
  ])('writes %j as %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  it('takes nothing away but the backslashes it put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 20 }), (text) => {
        const read = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(read).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('writeMarkdownOutline', () => {
  it('writes a nested list, dotted lines last', () => {
    const { scenario } = readOutline('CEO (Ada) [board]\n  CMO\n    1. Brand\n  CCO\nCMO ..> CCO: metrics');
    expect(writeMarkdownOutline(scenario)).toBe(
      '- CEO (Ada) [board]\n  - CMO\n    - 1\\. Brand\n  - CCO\n- CMO ..> CCO: metrics\n',
    );
  });

  it('makes no markup of a title', () => {
    const roles = ['---', '> q', '# h', '<b>', '[x](y)', '*e*', '--> a', '- a'].map((title, at) => ({
      id: `r${at}`,
      title,
    }));
    const written = writeMarkdownOutline({ id: 's', name: 'S', roles, lines: [] });
    expect(written.split('\n').map((line) => line.replace(/ \[id: .*/, ''))).toEqual([
      '- \\---',
      '- \\> q',
      '- \\# h',
      '- \\<b>',
      '- \\[x\\]\\(y\\)',
      '- \\*e\\*',
      '- \\--> a',
      '- \\- a',
      '',
    ]);
  });

  it('reads back as the outline does, whatever the chart', () => {
    fc.assert(
      fc.property(frozenScenario(), (scenario) => {
        expect(readOutline(writeMarkdownOutline(scenario))).toEqual(readOutline(writeOutline(scenario)));
      }),
      { numRuns: 40 },
    );
  });
});
