const KEPT = 'plumbline:theme';

/** How the pages look: light, dark, or as the system says. */
export type Theme = 'light' | 'dark' | 'system';

/** What was chosen before. */
export function themeChosen(): Theme {
  const kept = localStorage.getItem(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Chooses a look; `public/theme.js` puts it on before the first paint of the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem(KEPT);
    delete document.documentElement.dataset['theme'];
    return;
  }
  localStorage.setItem(KEPT, theme);
  document.documentElement.dataset['theme'] = theme;
}
