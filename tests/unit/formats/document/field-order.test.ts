import { describe, expect, it } from 'vitest';
import * as order from '../../../../src/formats/document/field-order.ts';
import * as schema from '../../../../src/formats/document/schema.ts';

describe('the order of fields', () => {
  it.each([
    ['a role', order.ROLE_FIELDS, schema.roleShape],
    ['a line', order.LINE_FIELDS, schema.lineShape],
    ['a context', order.CONTEXT_FIELDS, schema.contextShape],
    ['an arrangement', order.ARRANGEMENT_FIELDS, schema.arrangementShape],
    ['a dismissal', order.DISMISSAL_FIELDS, schema.dismissalShape],
    ['a column of a table', order.TABLE_COLUMN_FIELDS, schema.tableColumnShape],
    ['a table', order.TABLE_FIELDS, schema.tableShape],
    ['the origin of a branch', order.BRANCH_FIELDS, schema.branchShape],
    ['a scenario', order.SCENARIO_FIELDS, schema.scenarioShape],
    ['a document', order.DOCUMENT_FIELDS, schema.documentShape],
  ])('is that of the schema for %s', (_, fields, shape) => {
    expect(fields).toEqual(Object.keys(shape));
  });
});
