import { describe, expect, it } from 'vitest';
import { inScenario } from '../../../../src/chart/edits/document-edit.ts';
import { drawLine } from '../../../../src/chart/edits/lines.ts';
import type { ScenarioEdit } from '../../../../src/chart/edits/scenario-edit.ts';
import { setRole } from '../../../../src/chart/edits/set-role.ts';
import { newlyDifferent } from '../../../../src/editor/comparing/newly-different.ts';
import { overlayOf, viewedIn } from '../../../../src/editor/comparing/viewed.ts';
import { comparedDocument, PAIR } from './compared-document.ts';

function viewed(edit: ScenarioEdit = (scenario) => scenario) {
  const document = inScenario('plan', edit)(comparedDocument());
  const overlay = overlayOf(document, PAIR);
  if (!overlay) throw new Error('One of the scenarios is gone');
  return viewedIn('together', document, overlay);
}

const news = (edit?: ScenarioEdit) => newlyDifferent(viewed().changes, viewed(edit));

describe('newlyDifferent', () => {
  it('is everything where nothing was different', () => {
    const ids = new Set(newlyDifferent(null, viewed()));
    for (const id of ['cx', 'new', 'old', 'coo', 'was-cx']) expect(ids).toContain(id);
    expect(ids).not.toContain('ops');
  });

  it('is nothing where the same is different', () => {
    expect(news()).toEqual([]);
  });

  it('is a card that was the same, and one of which more is different', () => {
    expect(news(setRole('ops', { title: 'Operations' }))).toEqual(['ops']);
    expect(news(setRole('coo', { title: 'Operations' }))).toEqual(['coo']);
  });

  it('is both ends of a line', () => {
    expect(news(drawLine({ manager: 'cmo', report: 'ops', kind: 'dotted' }))).toEqual(['cmo', 'ops']);
  });
});
