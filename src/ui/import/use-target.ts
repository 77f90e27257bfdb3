import { useState } from 'react';
import type { ChartDocument } from '../../chart/chart.ts';
import { type ImportTarget, usualTargets, withUsualName } from '../../editor/importing.ts';
import type { Incoming } from '../../editor/store/state.ts';
import type { ImportPreview } from '../../formats/door/import-reading.ts';

type Kind = ImportTarget['kind'];

/**
 * Where an import goes and what it will be called: as it is usually meant, until somebody decides otherwise. A name
 * that was written stays written, whatever else is chosen.
 *
 * @param preview Absent: the file is still being read.
 * @param document The one that is open.
 * @param incoming What is imported: a file has a name.
 */
export function useTarget(
  preview: ImportPreview | undefined,
  document: ChartDocument,
  incoming: Pick<Incoming, 'name' | 'standsAlone'>,
) {
  const [chosen, setChosen] = useState<Kind>();
  const [missing, setMissing] = useState<'keep' | 'remove'>();
  const [written, setWritten] = useState<{ readonly new?: string; readonly scenario?: string }>({});
  const usual = preview && usualTargets(preview, document, incoming.name !== undefined);
  const usualKind = incoming.standsAlone ? undefined : preview?.update?.goes;
  const kind = chosen ?? usualKind ?? 'new';

  const target = (): ImportTarget | undefined => {
    if (!usual) return undefined;
    switch (kind) {
      case 'new':
        return { kind, name: written.new ?? usual.new.name };
      case 'update':
        return { kind, missing: missing ?? usual.update.missing };
      case 'scenario':
        return {
          kind,
          missing: missing ?? usual.scenario.missing,
          name: written.scenario ?? usual.scenario.name,
        };
    }
  };

  const shown = target();
  return {
    /** As its fields show it. */
    target: shown,
    /** Where it goes when it is imported like this. */
    meant: usual && shown && withUsualName(shown, usual),
    /** Each choice begins with what is usual for it. */
    choose: (next: Kind) => {
      setChosen(next);
      setMissing(undefined);
    },
    setMissing,
    setName: (name: string) => setWritten({ ...written, [kind]: name }),
  };
}
