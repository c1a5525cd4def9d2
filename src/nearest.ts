/** Of many names those that are nearly the one that was given, nearest first: at most a third of its letters differ. */
export function nearest(given: string, names: Iterable<string>, limit: number): string[] {
  const wanted = given.toLowerCase().slice(0, 100);
  const most = Math.max(1, Math.floor(wanted.length / 3));
  const near = new Map<string, number>();
  for (const name of names) {
    const other = name.toLowerCase();
    if (Math.abs(other.length - wanted.length) > most) continue;
    const distance = editDistance(wanted, other);
    if (distance <= most) near.set(name, distance);
  }
  return [...near]
    .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([name]) => name);
}

/** Levenshtein's distance, where two letters that changed places count as one edit (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, change, swapped ? before[j - 2]! + 1 : Infinity);
    }
    before = above;
    above = row;
  }
  return above[b.length]!;
}
