import { useEffect, useState } from 'preact/hooks';

/** A value once it has stayed for a while (ms), so that a word that is being typed is asked for once and not letter by letter. */
export function useSettled<Value>(value: Value, after = 200): Value {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(() => value), after);
    return () => clearTimeout(timer);
  }, [value, after]);
  return settled;
}
