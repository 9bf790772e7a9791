import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface LatePart<Props> {
  /** Loads the part, once. Rejects when its file cannot be read; then it may be tried again. */
  readonly prepare: () => Promise<void>;
  /** The part itself, or `meanwhile` until it is loaded. */
  readonly Part: ComponentType<Props & { readonly meanwhile: ReactNode }>;
}

/**
 * A part of the page that is loaded apart from the rest. Unlike React's own `lazy`, a part that was prepared is drawn at once: a
 * suspended one would show its stand-in for at least 300 ms.
 */
export function latePart<Props extends object>(
  load: () => Promise<{ readonly default: ComponentType<Props> }>,
): LatePart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;

  function prepare(): Promise<void> {
    loading ??= load().then(
      (module) => {
        loaded = module.default;
      },
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  }

  function Part({ meanwhile, ...props }: Props & { readonly meanwhile: ReactNode }) {
    const [, setDone] = useState(loaded !== undefined);
    const [failure, setFailure] = useState<unknown>();
    useEffect(() => {
      if (loaded === undefined) prepare().then(() => setDone(true), setFailure);
    }, []);
    if (failure !== undefined) throw failure;
    const Loaded = loaded;
    // What is left after `meanwhile` are the part's own properties.
    return Loaded ? <Loaded {...(props as unknown as Props)} /> : meanwhile;
  }

  return { prepare, Part };
}
