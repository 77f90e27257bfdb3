import { useEffect, useState } from 'react';
import type { Severity } from '../../chart/chart.ts';
import { readTemplate } from '../../editor/templates/open-template.ts';
import type { Template } from '../../editor/templates/template.ts';
import { previewOf } from '../../editor/templates/template-preview.ts';
import { sceneToSvg } from '../../formats/picture/svg.ts';
import type { Theme } from '../../layout/theme.ts';

export interface ShownPreview {
  readonly svg: string;
  readonly counts: ReadonlyMap<Severity, number>;
}

/**
 * Draws the templates' pictures one after another, each when the page has nothing else to do, and gives those that
 * are there by the template's id. A template that does not come has no picture; opening it says why.
 */
export function usePreviews(templates: readonly Template[], theme: Theme): ReadonlyMap<string, ShownPreview> {
  const [previews, setPreviews] = useState<ReadonlyMap<string, ShownPreview>>(NONE);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      for (const template of templates) {
        await idle();
        if (gone) return;
        const result = await readTemplate(template).catch(() => undefined);
        if (gone) return;
        if (!result?.ok) continue;
        const { scene, counts } = previewOf(result.document, theme);
        setPreviews((known) => new Map(known).set(template.id, { svg: sceneToSvg(scene), counts }));
      }
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [templates, theme]);
  return previews;
}
const NONE: ReadonlyMap<string, ShownPreview> = new Map();

/** Not every browser says when it is idle; a task of its own at least lets it paint and answer in between. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 200 });
    else setTimeout(resolve);
  });
}
