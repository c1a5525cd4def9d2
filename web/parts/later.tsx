import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed, Loading } from './state.tsx';
import { AskError } from '../client/ask.ts';

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

const GONE = new AskError(
  'UNREACHABLE',
  'A part of this page did not come from the server.',
  'Is `claimtrace serve` still running? Then try again.',
);
