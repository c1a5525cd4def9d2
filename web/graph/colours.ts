/** The colours of a picture, as `rgb(…)`: a canvas knows nothing of the tokens of the styles. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly node: string;
  readonly more: string;
  readonly less: string;
  readonly acts: string;
  readonly tie: string;
  readonly font: string;
}

/** Reads what the styles say within an element, in the theme of the moment. */
export function coloursOf(element: HTMLElement): Colours {
  const probe = element.appendChild(document.createElement('span'));
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    paper: read('--paper'),
    ink: read('--ink'),
    soft: read('--soft'),
    faint: read('--rule'),
    node: read('--node'),
    more: read('--more'),
    less: read('--less'),
    acts: read('--acts'),
    tie: read('--tie'),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return colours;
}

/** A colour with a share of another, both as `rgb(…)`. */
export function mixed(colour: string, other: string, share: number): string {
  const parts = (text: string): readonly number[] => text.match(/[\d.]+/g)?.map(Number) ?? [];
  const others = parts(other);
  const sum = parts(colour).map((part, i) => Math.round(part * (1 - share) + (others[i] ?? 0) * share));
  return `rgb(${sum.slice(0, 3).join(', ')})`;
}

/** Calls back whenever the theme changes, by the page or by the system. */
export function onTheme(change: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const page = new MutationObserver(change);
  system.addEventListener('change', change);
  page.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', change);
    page.disconnect();
  };
}
