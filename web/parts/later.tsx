import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { unreachable } from '../client/ask-error.ts';
import { Failed, Loading } from './state.tsx';

/** A part of a view that is loaded when it is first shown; where it can not be, it says so and can be tried again. */
export function later<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>, lines: number) {
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      load().then(
        (part) => setPart(() => part.default),
        () => setMissing(true),
      );
    }, []);
    if (Part) return <Part {...props} />;
    if (!isMissing) return <Loading lines={lines} />;
    // Browsers remember a module that did not come: only the whole page asks for it anew.
    return <Failed error={GONE} retry={() => location.reload()} />;
  };
}

const GONE = unreachable('A part of this page did not come from the server.');
