import { inDigits } from '../../chart/digits.ts';
import { nameWithin, shortName } from '../../chart/short-name.ts';
import type { TablePreview } from '../../formats/door/import-reading.ts';
import type { TableChoices } from '../../formats/table/read-sheet.ts';
import { NO_HEADER } from '../../formats/table/header.ts';
import { ChoiceList } from '../export/choice-list.tsx';

interface Props {
  readonly table: TablePreview;
  readonly onChange: (place: Pick<TableChoices, 'sheet' | 'header'>) => void;
}

const MOST_LETTERS = 60;

/** Which sheet of a workbook is read, where there are several, and which row is its header. */
export function SheetChoice({ table: { sheets, headers, reading }, onChange }: Props) {
  return (
    <>
      {sheets.length > 1 && (
        <ChoiceList
          label="Sheet"
          value={reading.sheet}
          choices={sheets.map((sheet) => ({ value: sheet, words: shortName(sheet) }))}
          onChange={(sheet) => onChange({ sheet })}
        />
      )}
      <ChoiceList
        label="Row with the names of the columns"
        value={String(reading.header)}
        choices={[
          ...headers.map(({ record, cells }) => ({
            value: String(record),
            words: headerWords(record, cells),
          })),
          { value: String(NO_HEADER), words: 'None: the first row is a role already' },
        ]}
        onChange={(record) => onChange({ sheet: reading.sheet, header: Number(record) })}
      />
    </>
  );
}

function headerWords(record: number, cells: readonly string[]): string {
  return `${inDigits(record + 1)}: ${nameWithin(cells.join(', '), MOST_LETTERS)}`;
}
