import { type CommandName, DIFF_FORMATS, LINT_FORMATS } from './command-line.ts';
import { writableFormats } from './file-kinds.ts';

const GENERAL = `Reportline judges org charts: where customer-experience leadership is set up in a way that is
known to fail, and where a chart contradicts itself.

  reportline lint <file…>        judges charts and says what it found
  reportline convert <in> <out>  writes a chart in another format
  reportline diff <a> <b>        says what is different between two charts
  reportline rules               lists the rules, their reasons and their sources
  reportline licences            shows what Reportline is built on, and under which licences

  --help     says more about a command: reportline lint --help
  --version  says which version this is

A file is a chart (.json), a table (.csv, .tsv, .xlsx, or a list of people in .json) or an outline
(.txt, .md); “-” is the standard input or output. The result goes to the standard output, everything
else to the standard error.

It ends with 0 when all is well, 1 when a critical finding or too many warnings came up or two charts
differ, 2 when the arguments were wrong or a file could not be used, 3 on a fault of its own.
`;

const TOPICS: Readonly<Record<CommandName, string>> = {
  lint: `reportline lint <file…> [options]

Judges every scenario of every file. What somebody dismissed counts for nothing, but is listed.
A file that cannot be used is named, the others are judged, and the whole ends with 2.

  --format FORMAT         ${LINT_FORMATS.join(', ')}; text if not given.
                          markdown and html have spans and layers and explain every rule once;
                          html is one page for a browser or a printer, with a picture of the chart
  --scenario ID           judges only this scenario of each file
  --rule ID=SETTING       off, info, warning or error instead of the rule’s own severity, also
                          instead of what a file says; may be given several times
  --map FIELD=COLUMN      reads a field from this column of a table; may be given several times
  --sheet NAME            reads this sheet of a workbook; the first with a column of managers if not given
  --max-warnings N        ends with 1 if there are more warnings than that; no limit if not given
`,
  convert: `reportline convert <in> <out> [options]

Writes one scenario of a chart, by the ending of <out>: .json, .csv, .tsv or .xlsx (tables, which can
be edited in a spreadsheet and read again), .txt (outline), .md (outline as a list), .mmd (Mermaid
flowchart), .svg (picture of the whole chart), .png (slide), .pdf (pages) or .pptx (slides; these three
as they were set up in the app, where that was done). An existing file is replaced, but only once
everything went well.

  --scenario ID           which scenario; the baseline if not given
  --map FIELD=COLUMN      reads a field from this column of a table; may be given several times
  --sheet NAME            reads this sheet of a workbook; the first with a column of managers if not given
  --to FORMAT             ${writableFormats().join(', ')}, whatever the ending says; “-” gets json if not given
`,
  diff: `reportline diff <a> <b> [options]

Says what is different in b, seen from a: roles added, removed, moved and changed, dotted lines and the
order of teams; which findings are fixed, new, or remain; and the figures of both. Each is a file, or
file#scenario, with the id or the name of a scenario; without it, the baseline. The same id is the same
role; where a table or an outline has none, roles are matched by title and person, and that is said.
Ends with 0 when nothing is different and 1 when something is. Where cards stand, what is folded, and
the findings by themselves make no difference.

  --format FORMAT         ${DIFF_FORMATS.join(', ')}; text if not given.
                          csv has a row for each change and nothing else
  --map FIELD=COLUMN      reads a field from this column of a table; may be given several times
  --sheet NAME            reads this sheet of a workbook; the first with a column of managers if not given
`,
  rules: `reportline rules [options]

Lists every rule: its id, what it looks for, why, how grave it is and when, what to do, who says so.

  --format FORMAT         text or json; text if not given
`,
  licences: `reportline licences

Shows which packages by others are in this program, and the texts of their licences.
`,
};

export function helpText(topic: CommandName | undefined): string {
  return topic === undefined ? GENERAL : TOPICS[topic];
}
