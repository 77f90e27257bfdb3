import { DEPENDING_TEMPLATES } from './depending-templates.ts';
import { MISTAKEN_TEMPLATES } from './mistaken-templates.ts';
import type { Template, TemplateGroup } from './template.ts';
import { WORKING_TEMPLATES } from './working-templates.ts';

/** Every template, in the order in which the gallery shows them. */
export const TEMPLATE_GROUPS: readonly TemplateGroup[] = [
  {
    id: 'working',
    title: 'Structures that work',
    words: 'Held up as good by those who describe them.',
    templates: WORKING_TEMPLATES,
  },
  {
    id: 'depending',
    title: 'Depends on your context',
    words: 'Right for some organisations and wrong for others; each says for whom.',
    templates: DEPENDING_TEMPLATES,
  },
  {
    id: 'mistaken',
    title: 'Known mistakes',
    words: 'Warning examples: open one to see what is said about it, and repair it.',
    templates: MISTAKEN_TEMPLATES,
  },
];

export const ALL_TEMPLATES: readonly Template[] = TEMPLATE_GROUPS.flatMap(({ templates }) => templates);
