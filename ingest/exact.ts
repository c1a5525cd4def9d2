/** A list as long as it is: a filtered one has room for some more, which of a whole article's lists is dear to keep. */
export const exact = <T>(items: readonly T[]): readonly T[] => items.slice();
