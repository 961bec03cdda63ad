/** What the overview says. */
export const overview = {
  about: 'Where the program stands, what changed, and what is needed.',
  goLive: 'Go-live',
} as const;
