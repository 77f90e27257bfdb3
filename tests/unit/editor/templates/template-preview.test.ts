import { expect, it } from 'vitest';
import { previewOf } from '../../../../src/editor/templates/template-preview.ts';
import { DARK, LIGHT } from '../../../../src/layout/theme.ts';
import { documentOf } from '../new-editor.ts';

it('draws the whole chart on the canvas’s colour and counts what the rules say', () => {
  const document = documentOf('a > b; b > a; c > d; e > d');
  const { scene, counts } = previewOf(document, DARK);
  expect(scene.background).toBe(DARK.canvas);
  expect(scene.name).toBe('Northwind');
  const drawn = scene.groups.filter(({ kind }) => kind === 'role').flatMap(({ ids }) => ids);
  expect(drawn.toSorted()).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect([...counts.keys()]).toEqual(['error', 'warning', 'info']);
  expect(counts.get('error')).toBeGreaterThan(2);
});

it('leaves out what somebody dismissed', () => {
  const bare = documentOf('a > b; c > b; a > d');
  const [scenario] = bare.scenarios;
  const before = previewOf(bare, LIGHT).counts.get('error') ?? 0;
  const twoBosses = { rule: 'multiple-solid-bosses', roles: ['b'], about: [], reason: 'So it is' } as const;
  const accepted = {
    ...bare,
    scenarios: [{ ...scenario, dismissals: [{ ...twoBosses, kind: 'accepted' as const }] }] as const,
  };
  expect(previewOf(accepted, LIGHT).counts.get('error')).toBe(before - 1);
});
