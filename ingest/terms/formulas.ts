/** Elements that make ions of one charge, by name, with symbol and charge. */
const CATIONS: ReadonlyMap<string, readonly [symbol: string, charge: number]> = new Map([
  ['sodium', ['Na', 1]],
  ['potassium', ['K', 1]],
  ['lithium', ['Li', 1]],
  ['silver', ['Ag', 1]],
  ['hydrogen', ['H', 1]],
  ['calcium', ['Ca', 2]],
  ['magnesium', ['Mg', 2]],
  ['zinc', ['Zn', 2]],
  ['barium', ['Ba', 2]],
  ['cadmium', ['Cd', 2]],
  ['aluminum', ['Al', 3]],
]);
const ANIONS: ReadonlyMap<string, readonly [formula: string, charge: number]> = new Map([
  ['fluoride', ['F', 1]],
  ['chloride', ['Cl', 1]],
  ['bromide', ['Br', 1]],
  ['iodide', ['I', 1]],
  ['oxide', ['O', 2]],
  ['sulfide', ['S', 2]],
  ['peroxide', ['O2', 2]],
  ['bicarbonate', ['HCO3', 1]],
  ['nitrate', ['NO3', 1]],
  ['nitrite', ['NO2', 1]],
  ['sulfate', ['SO4', 2]],
  ['carbonate', ['CO3', 2]],
  ['dioxide', ['O2', 0]],
]);
const ALONE: ReadonlyMap<string, string> = new Map([
  ['carbon', 'C'],
  ['sulfur', 'S'],
  ['nitrogen', 'N'],
]);
/** No formula that might as well be a symbol: "NaCl" and "CO2", but not "HF". */
const SURE = /^(?=.*[a-z\d])\w{3,}$/;

/** Of "magnesium bicarbonate". */
const LONGEST = 21;

/** The formula of a simple salt, acid or oxide ("sodium chloride" is NaCl), and the ion that an element is in the body; null of others. */
export function formulaOf(spelling: string): string | null {
  if (spelling.length > LONGEST) return null;
  const blank = spelling.indexOf(' ');
  // Most names of substances end otherwise: no other is made small.
  if (blank >= 0 && !spelling.endsWith('ide') && !spelling.endsWith('te')) return null;
  const name = spelling.toLowerCase();
  if (blank < 0) {
    const [symbol, charge] = CATIONS.get(name) ?? [];
    return symbol && charge && symbol !== 'H' ? `${symbol}${charge > 1 ? charge : ''}+` : null;
  }
  const [anion, valence] = ANIONS.get(name.slice(blank + 1)) ?? [];
  const [first, rest] = [name.slice(0, blank), anion];
  if (rest === undefined || valence === undefined) return null;
  const [cation, charge] = CATIONS.get(first) ?? [];
  const formula = valence === 0 ? oxideOf(first) : cation && charge ? saltOf(cation, charge, rest, valence) : null;
  return formula && SURE.test(formula) ? formula : null;
}

const oxideOf = (element: string): string | null => (ALONE.has(element) ? `${ALONE.get(element)}O2` : null);

/** As many of each as make their charges even; one of several atoms is not multiplied without brackets. */
function saltOf(cation: string, charge: number, anion: string, valence: number): string | null {
  const even = charge === valence ? 1 : charge * valence;
  const [cations, anions] = [even === 1 ? 1 : even / charge, even === 1 ? 1 : even / valence];
  if (anions > 1 && anion.length > 2) return null;
  return `${cation}${cations > 1 ? cations : ''}${anion}${anions > 1 ? anions : ''}`;
}
