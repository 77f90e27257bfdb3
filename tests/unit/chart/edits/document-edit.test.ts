import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartDocument } from '../../../../src/chart/chart.ts';
import { inScenario, setDocumentContext, setTitle } from '../../../../src/chart/edits/document-edit.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { scenarioOf } from '../../../support/scenarios.ts';
import { deepFreeze } from '../../rules/random-charts.ts';

const today = scenarioOf('ceo > cmo');
const document: ChartDocument = deepFreeze({
  title: 'Northwind',
  context: { size: 'large' },
  scenarios: [
    { ...today, id: 'today' },
    { ...today, id: 'plan' },
  ],
});

describe('inScenario', () => {
  it('changes the scenario it names and no other', () => {
    const after = inScenario('plan', setRole('cmo', { board: true }))(document);
    expect(after.scenarios[0]).toBe(document.scenarios[0]);
    expect(after.scenarios[1]?.roles[1]).toHaveProperty('board', true);
  });

  it('changes nothing for a scenario that is gone or an edit that does nothing', () => {
    expect(inScenario('gone', setRole('cmo', { board: true }))(document)).toBe(document);
    expect(inScenario('plan', (scenario) => scenario)(document)).toBe(document);
  });

  it('leaves all else of any document as it is', () => {
    fc.assert(
      fc.property(arbitraryDocument().map(deepFreeze), (any) => {
        const last = any.scenarios.at(-1)?.id ?? '';
        const renamed = inScenario(last, (scenario) => ({ ...scenario, name: 'Renamed' }))(any);
        expect({ ...renamed, scenarios: any.scenarios }).toEqual(any);
        expect(renamed.scenarios.slice(0, -1)).toEqual(any.scenarios.slice(0, -1));
        expect(renamed.scenarios.at(-1)?.name).toBe('Renamed');
      }),
    );
  });
});

describe('setTitle', () => {
  it('gives another title, without blanks at its ends', () => {
    expect(setTitle(' Southwind ')(document)).toEqual({ ...document, title: 'Southwind' });
  });

  it.each(['', '  ', 'Northwind', ' Northwind '])('changes nothing for %j', (title) => {
    expect(setTitle(title)(document)).toBe(document);
  });

  it('changes nothing for the title any document has', () => {
    fc.assert(
      fc.property(arbitraryDocument(), (any) => {
        expect(setTitle(any.title)(any)).toBe(any);
      }),
    );
  });
});

describe('setDocumentContext', () => {
  it('states a field beside the others', () => {
    expect(setDocumentContext({ industry: 'utilities' })(document).context).toEqual({
      size: 'large',
      industry: 'utilities',
    });
  });

  it('takes the last field back with the context', () => {
    expect(setDocumentContext({ size: undefined })(document)).not.toHaveProperty('context');
  });

  it.each([{}, { size: 'large' as const }, { industry: undefined }])('changes nothing for %j', (patch) => {
    expect(setDocumentContext(patch)(document)).toBe(document);
  });

  it('keeps fields of the file that no version knows', () => {
    const unknown = new Map([['region', 'north']]);
    const newer = deepFreeze({ ...document, context: { ...document.context, unknown } });
    expect(setDocumentContext({ size: undefined })(newer).context).toEqual({ unknown });
  });
});
