/** Why a chart on the screen can be looked at and not changed. */
export type ViewOnlyReason =
  /** Its file is of a newer version: what this one does not understand would be lost. */
  | 'newer-version'
  /** Another tab or window is changing it; what is done there shows here. */
  | 'other-tab'
  /** It came inside a link and is nobody's yet. */
  | 'link'
  /** It is one side of a comparison, or both laid over each other. */
  | 'comparing'
  /** It is a step of the way from one scenario to another, shown to those who look on. */
  | 'presenting';

interface Words {
  /** Under the title of the chart, beside the sign that it can be looked at. */
  readonly state: string;
  /** Said when somebody tries to change it: what is so, and what to do. */
  readonly refusal: string;
}

export const VIEW_ONLY: Readonly<Record<ViewOnlyReason, Words>> = {
  'newer-version': {
    state: 'View only: made by a newer version',
    refusal: 'This file was made by a newer version of Reportline, so it can be looked at but not changed.',
  },
  'other-tab': {
    state: 'View only: open in another tab',
    refusal:
      'You are editing this chart in another tab or window, so it can only be looked at here. “Edit here instead”, above the chart, changes that.',
  },
  link: {
    state: 'View only: from a link',
    refusal:
      'This chart came inside a link and is not stored on this computer. Make it yours to change and keep it.',
  },
  comparing: {
    state: 'View only: a comparison',
    refusal: 'Two scenarios are being compared. Close the comparison to change one of them.',
  },
  presenting: {
    state: 'View only: a presentation',
    refusal: 'What changes is being presented. End the presentation to change the chart.',
  },
};

/** Whether a chart is shown to those who look on: then nothing of the editor is to be seen on it. */
export function isPresented({ readOnlyBecause }: { readonly readOnlyBecause: ViewOnlyReason }): boolean {
  return readOnlyBecause === 'presenting';
}
