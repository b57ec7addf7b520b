/** What outlives a reload: the theme for good, the person for as long as the tab is open. */
const THEME = 'playground-theme';
const PERSON = 'playground-person';

export type Theme = 'dark' | 'light';

/** The theme that was chosen, else the system's. */
export function recallTheme(): Theme {
  const chosen = localStorage.getItem(THEME);
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

export function rememberTheme(theme: Theme): void {
  localStorage.setItem(THEME, theme);
}

export function recallPerson(): string | undefined {
  return sessionStorage.getItem(PERSON) ?? undefined;
}

export function rememberPerson(id: string): void {
  sessionStorage.setItem(PERSON, id);
}
