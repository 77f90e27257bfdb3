import { describe, expect, it } from 'vitest';
import { readableTitle } from '../../../../src/formats/door/file-name.ts';

describe('the title of a file as a person would write it', () => {
  it.each([
    ['hr-export-2026', 'HR export 2026'],
    ['northwind_staff_next_year', 'Northwind staff next year'],
    ['ministry_of_defence-2016-03-31', 'Ministry of defence 2016-03-31'],
    ['staff_2026_11', 'Staff 2026-11'],
    ['2026-11 staff', '2026-11 staff'],
    ['cx__team--q3', 'CX team Q3'],
    ['Plan B - after the merger', 'Plan B - after the merger'],
    ['post-merger plan', 'Post-merger plan'],
    ['OrgChart_Final', 'OrgChart Final'],
    ['de', 'DE'],
    ['it staff', 'It staff'],
    ['__', '__'],
    ['𝒶bc', '𝒶bc'],
    ['مخطط_2026', 'مخطط 2026'],
  ])('of “%s” is “%s”', (stem, title) => {
    expect(readableTitle(stem)).toBe(title);
  });
});
