import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileSchema } from '../../../../src/formats/document/schema.ts';
import { writeDocument } from '../../../../src/formats/document/write-document.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';

it('writes what the published schema allows', () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      expect(fileSchema.safeParse(JSON.parse(writeDocument(document))).error?.issues).toBeUndefined();
    }),
  );
});

it('writes fields in one order, whatever the order in memory, and ends with a line feed', () => {
  const text = writeDocument({
    unknown: new Map([['zebra', 1]]),
    scenarios: [{ lines: [], roles: [{ kpis: [], title: 'A', board: false, id: 'a' }], name: 'S', id: 's' }],
    title: 'T',
  });
  expect(text).toBe(`{
 "format": "reportline",
 "version": 1,
 "title": "T",
 "scenarios": [
  {
   "id": "s",
   "name": "S",
   "roles": [
    {
     "id": "a",
     "title": "A",
     "board": false,
     "kpis": []
    }
   ],
   "lines": []
  }
 ],
 "zebra": 1
}
`);
});
