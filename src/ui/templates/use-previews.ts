import { useEffect, useState } from 'react';
import { whenIdle } from '../../browser/when-idle.ts';
import { readTemplate } from '../../editor/templates/open-template.ts';
import type { Template } from '../../editor/templates/template.ts';
import type { TemplatePreview } from '../../editor/templates/template-preview.ts';
import type { Theme } from '../../layout/theme.ts';

/** A page that is never idle draws the next picture after this; milliseconds. */
const PATIENCE = 200;

/**
 * Draws the templates' pictures one after another, each when the page has nothing else to do, and gives those that
 * are there by the template's id. A template that does not come has no picture; opening it says why.
 */
export function usePreviews(
  templates: readonly Template[],
  theme: Theme,
): ReadonlyMap<string, TemplatePreview> {
  const [previews, setPreviews] = useState<ReadonlyMap<string, TemplatePreview>>(NONE);
  useEffect(() => {
    let gone = false;
    const draw = async () => {
      for (const template of templates) {
        await new Promise<void>((resolve) => whenIdle(resolve, PATIENCE));
        if (gone) return;
        const [result, drawing] = await Promise.all([readTemplate(template), loadDrawing()]).catch(() => []);
        if (gone) return;
        if (!result?.ok || !drawing) continue;
        const preview = drawing.previewOf(result.document, theme);
        setPreviews((known) => new Map(known).set(template.id, preview));
      }
    };
    void draw();
    return () => {
      gone = true;
    };
  }, [templates, theme]);
  return previews;
}
/** With layout and scene it is several times what shows the gallery, which should be there first. */
const loadDrawing = () => import('../../editor/templates/template-preview.ts');

const NONE: ReadonlyMap<string, TemplatePreview> = new Map();
