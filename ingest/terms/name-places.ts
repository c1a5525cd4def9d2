import type { Found } from './trie.ts';

/** Names by a place of theirs: what begins, or what ends, at a token is asked of each word of a text. */
export class NamePlaces {
  readonly #names: (Found | undefined)[];

  /** Names by `from` or by `to`, in a text of so many tokens. */
  constructor(names: readonly Found[], side: 'from' | 'to', tokens: number) {
    this.#names = new Array<Found | undefined>(tokens + 1).fill(undefined);
    for (const name of names) this.#names[name[side]] = name;
  }

  get(place: number): Found | undefined {
    return place >= 0 && place < this.#names.length ? this.#names[place] : undefined;
  }

  has(place: number): boolean {
    return this.get(place) !== undefined;
  }
}
