import { signal } from '@preact/signals';

const KEY = 'claimtrace.theme';
type Theme = 'auto' | 'light' | 'dark';
/** From the system's choice first to the other one, so that every press shows. */
const THEMES: readonly Theme[] = matchMedia('(prefers-color-scheme: dark)').matches
  ? ['auto', 'light', 'dark']
  : ['auto', 'dark', 'light'];
const WORDS: Readonly<Record<Theme, readonly [sign: string, words: string]>> = {
  auto: ['◐', 'as the system has it'],
  light: ['☀', 'light'],
  dark: ['☾', 'dark'],
};

const theme = signal<Theme>(THEMES.find((one) => one === localStorage.getItem(KEY)) ?? 'auto');
apply();

function apply(): void {
  if (theme.value === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme.value;
}

/** Goes from the system's choice to the other theme, to the system's own as a choice, and back. */
export function ThemeButton() {
  const [sign, words] = WORDS[theme.value];
  return (
    <button
      type="button"
      class="quiet theme"
      aria-label={`Colours: ${words}`}
      title={`Colours: ${words}`}
      onClick={() => {
        theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length]!;
        localStorage.setItem(KEY, theme.value);
        apply();
      }}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
