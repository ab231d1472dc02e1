/** How the pages look: as the system says, or as the member chose. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of {@link themes}. */
export type Theme = (typeof themes)[number];

const KEPT = 'seine.theme';
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const kept = localStorage.getItem(KEPT);
  return themes.find((theme) => theme === kept) ?? 'system';
}

/** Keeps the choice in this browser and shows it. */
export function chooseTheme(theme: Theme) {
  localStorage.setItem(KEPT, theme);
  showTheme(theme);
}

/** Turns the document light or dark. */
export function showTheme(theme: Theme) {
  const dark = theme === 'dark' || (theme === 'system' && systemIsDark.matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}

systemIsDark.addEventListener('change', () => {
  showTheme(chosenTheme());
});
