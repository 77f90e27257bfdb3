/** Why a workbook is not read, in whole sentences: what is wrong, and what can be done. */
export class WorkbookRefusal extends Error {
  readonly reason: 'too-large' | 'not-a-workbook';

  constructor(reason: WorkbookRefusal['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

export function damaged(): WorkbookRefusal {
  const message =
    'The workbook is damaged or not complete. Open it in Excel or another spreadsheet program, save it as .xlsx once more, and try again.';
  return new WorkbookRefusal('not-a-workbook', message);
}

export function tooLarge(): WorkbookRefusal {
  const message =
    'The workbook holds more than Reportline reads. Copy what the chart needs into a new workbook, and try again.';
  return new WorkbookRefusal('too-large', message);
}
