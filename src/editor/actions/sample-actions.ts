import { NEXT_YEAR_TABLE, type SampleTable, STAFF_TABLE } from '../samples/sample-tables.ts';
import { downloadSample, openSample } from '../samples/use-sample.ts';
import type { Action } from './action.ts';

export const openSampleTable: Action = {
  id: 'open-sample',
  label: () => 'Try the import with a sample table…',
  keys: [],
  isEnabled: () => true,
  run: (context) => void openSample(context, STAFF_TABLE),
};

function downloader(id: string, label: string, sample: SampleTable): Action {
  return {
    id,
    label: () => label,
    keys: [],
    isEnabled: () => true,
    run: (context) => void downloadSample(context, sample),
  };
}

export const saveSampleTable = downloader('save-sample', 'Download the sample table', STAFF_TABLE);

export const saveNextYearTable = downloader(
  'save-sample-next-year',
  'Download the sample table of next year',
  NEXT_YEAR_TABLE,
);
