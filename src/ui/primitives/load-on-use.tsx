import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface Waiting {
  /** What is shown in its place until then. */
  readonly fallback?: ReactNode;
  /** It does not ask for its code itself, and shows once somebody else has. */
  readonly isPatient?: boolean;
}

type Given<Props> = Props & Waiting;

export interface LoadedOnUse<Props extends object = object> {
  /** The part; shows `fallback` (default: nothing) only while its code is still on the way. */
  readonly Part: (props: Given<Props>) => ReactNode;
  /** Fetches the code ahead of the need; a failure shows when the part is rendered. */
  readonly prefetch: () => void;
}

/**
 * A part of the page whose code comes when it is first needed. Unlike `lazy`, it renders at once when the code is
 * there already, where `Suspense` would hold it back for a third of a second. A failed load is thrown in render,
 * for the nearest error boundary, and tried again the next time.
 */
export function loadOnUse<Props extends object = object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LoadedOnUse<Props> {
  let Loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  /** Asked for from now on: those who wait patiently hear of it. */
  const asked = new EventTarget();
  const load = () => {
    loading ??= fetchPart()
      .then((part) => {
        Loaded = part;
      })
      .finally(() => {
        loading = undefined;
      });
    asked.dispatchEvent(new Event('load'));
    return loading;
  };

  function Part(props: Given<Props>) {
    const { isPatient = false } = props;
    const [state, setState] = useState<'waiting' | 'there' | Error>(Loaded ? 'there' : 'waiting');
    useEffect(() => {
      let gone = false;
      const settle = (next: 'there' | Error) => {
        if (!gone) setState(next);
      };
      const ask = () => {
        // It may have come between the rendering and this, and would not show by itself.
        (Loaded ? Promise.resolve() : load()).then(
          () => settle('there'),
          (reason: unknown) => settle(reason instanceof Error ? reason : new Error(String(reason))),
        );
      };
      if (isPatient && !loading && !Loaded) asked.addEventListener('load', ask, { once: true });
      else ask();
      return () => {
        gone = true;
        asked.removeEventListener('load', ask);
      };
    }, [isPatient]);
    if (state instanceof Error) throw state;
    return Loaded ? <Loaded {...props} /> : props.fallback;
  }

  const prefetch = () => {
    if (!Loaded) load().catch(() => undefined);
  };
  return { Part, prefetch };
}
