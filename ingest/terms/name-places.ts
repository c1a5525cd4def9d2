import type { Found } from './trie.ts';

/** Names by a place of theirs, put in order when the first is asked for: what begins, or what ends, at a token is asked of many words. */
export class NamePlaces {
  readonly #names: readonly Found[];
  readonly #side: 'from' | 'to';
  readonly #tokens: number;
  #byPlace: (Found | undefined)[] | undefined;

  /** Names by `from` or by `to`, in a text of so many tokens. */
  constructor(names: readonly Found[], side: 'from' | 'to', tokens: number) {
    this.#names = names;
    this.#side = side;
    this.#tokens = tokens;
  }

  get(place: number): Found | undefined {
    const byPlace = (this.#byPlace ??= this.#ordered());
    return place >= 0 && place < byPlace.length ? byPlace[place] : undefined;
  }

  has(place: number): boolean {
    return this.get(place) !== undefined;
  }

  #ordered(): (Found | undefined)[] {
    const byPlace = new Array<Found | undefined>(this.#tokens + 1).fill(undefined);
    for (const name of this.#names) byPlace[name[this.#side]] = name;
    return byPlace;
  }
}
