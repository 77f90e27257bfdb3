import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

/** What the part is given, and what is shown in its place until then. */
type Given<Props> = Props & { readonly fallback?: ReactNode };

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
  const load = () => {
    loading ??= fetchPart()
      .then((part) => {
        Loaded = part;
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };

  function Part(props: Given<Props>) {
    const [state, setState] = useState<'waiting' | 'there' | Error>('waiting');
    useEffect(() => {
      if (Loaded) return undefined;
      let gone = false;
      const settle = (next: 'there' | Error) => {
        if (!gone) setState(next);
      };
      load().then(
        () => settle('there'),
        (reason: unknown) => settle(reason instanceof Error ? reason : new Error(String(reason))),
      );
      return () => {
        gone = true;
      };
    }, []);
    if (state instanceof Error) throw state;
    return Loaded ? <Loaded {...props} /> : props.fallback;
  }

  const prefetch = () => {
    if (!Loaded) load().catch(() => undefined);
  };
  return { Part, prefetch };
}
