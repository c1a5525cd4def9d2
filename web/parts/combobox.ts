/** Where in a list of so many one is, -1 beyond either of its ends, after so many steps down (or, below 0, up) from there. */
export function placeAfter(steps: number, count: number): number {
  const places = count + 1;
  return (((steps % places) + places) % places) - 1;
}
