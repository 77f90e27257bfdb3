import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/chart/chart.ts';
import { currentJudgement, currentScenario, wholeLayout } from '../../src/editor/derived.ts';
import { ALL_TEMPLATES } from '../../src/editor/templates/all-templates.ts';
import { readTemplate } from '../../src/editor/templates/open-template.ts';
import type { Template } from '../../src/editor/templates/template.ts';
import { templatePicture, type WrittenPicture } from '../../src/editor/templates/template-picture.ts';
import { thumbnailOf } from '../../src/layout/thumbnail.ts';
import { expectGenerated } from '../support/generated.ts';
import '../support/with-judge.ts';

async function shownOf(template: Template) {
  const read = await readTemplate(template);
  if (!read.ok) throw new Error(read.message);
  return { document: read.document, scenarioId: read.document.scenarios[0].id };
}

async function pictureOf(template: Template): Promise<WrittenPicture> {
  const shown = await shownOf(template);
  const { boxes, ...field } = thumbnailOf(currentScenario(shown), wholeLayout(shown));
  const { findings } = currentJudgement(shown);
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const [worst] = findings;
  return {
    thumbnail: { ...field, boxes: boxes.join(' ') },
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    ...(worst && {
      worst: { severity: worst.severity, headline: worst.headline, message: worst.message },
    }),
  };
}

describe('the small pictures of the templates', () => {
  it('are those of the charts', async () => {
    const pictures: Record<string, WrittenPicture> = {};
    for (const template of ALL_TEMPLATES) pictures[template.id] = await pictureOf(template);
    expectGenerated('src/editor/templates/template-pictures.json', `${JSON.stringify(pictures, null, 2)}\n`);
  });

  it.each(ALL_TEMPLATES)('have all cards of $name', async (template) => {
    const shown = await shownOf(template);
    const boxes = templatePicture(template.id)?.thumbnail.boxes ?? [];
    const colours = boxes.filter((_, at) => at % 5 === 4);
    expect(colours.filter((colour) => colour >= 0)).toHaveLength(currentScenario(shown).roles.length);
  });
});
