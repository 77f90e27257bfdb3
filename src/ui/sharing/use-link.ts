import { useEffect, useMemo, useState } from 'react';
import type { ChartDocument } from '../../chart/chart.ts';
import type { LinkContent } from '../../formats/link/link-document.ts';
import { writeLink } from '../../formats/link/write-link.ts';

/** How the link stands. */
export type LinkState =
  | { readonly kind: 'packing' }
  /** What comes behind the `#`. */
  | { readonly kind: 'ready'; readonly fragment: string }
  /** More than a link can hold. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed' };

const PACKING: LinkState = { kind: 'packing' };

/**
 * The link of a chart that opens at one of its scenarios, packed anew when anything of it changes. Until that is done there is none: nobody copies the one before.
 */
export function useLink(
  document: ChartDocument,
  scenarioId: string,
  { names, notes, hidden }: LinkContent,
): LinkState {
  const [made, setMade] = useState<{ readonly of: object; readonly link: LinkState }>();
  const asked = useMemo(
    () => ({ document, scenarioId, content: { names, notes, hidden } }),
    [document, scenarioId, names, notes, hidden],
  );
  useEffect(() => {
    let isOver = false;
    const settle = (link: LinkState) => {
      if (!isOver) setMade({ of: asked, link });
    };
    writeLink(asked.document, asked.content, asked.scenarioId).then(
      (fragment) => settle(fragment === undefined ? { kind: 'too-large' } : { kind: 'ready', fragment }),
      () => settle({ kind: 'failed' }),
    );
    return () => {
      isOver = true;
    };
  }, [asked]);
  return made?.of === asked ? made.link : PACKING;
}
