export const HOW: string;
export function findChromium(): string | null;
