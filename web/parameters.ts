import { useLocation } from 'preact-iso';

export interface Parameters {
  /** The value of a parameter of the address, null where it has none. */
  one(name: string): string | null;
  /** The values of a list, which the address holds with commas between. */
  many(name: string): readonly string[];
  /** Changes the address: null, an empty text and an empty list leave a parameter out. A step back undoes it, unless `replace`. */
  set(changes: Readonly<Record<string, string | readonly string[] | null>>, options?: { replace?: boolean }): void;
}

/** What a view shows is in its address, so that it can be shared, gone back to and loaded again. */
export function useParameters(): Parameters {
  const { path, query, route } = useLocation();
  return {
    one: (name) => query[name] || null,
    many: (name) => query[name]?.split(',').filter(Boolean) ?? [],
    set(changes, { replace = false } = {}) {
      // Read anew: two changes may come before the view is shown again.
      const parameters = new URLSearchParams(location.search);
      for (const [name, value] of Object.entries(changes)) {
        const text = typeof value === 'string' || value === null ? value : value.join(',');
        if (text === null || text === '') parameters.delete(name);
        else parameters.set(name, text);
      }
      const search = parameters.toString();
      route(search === '' ? path : `${path}?${search}`, replace);
    },
  };
}
