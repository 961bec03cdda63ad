/** What the page says. */
export const history = {
  about: 'Every fact, when it was true and when it was known.',
} as const;
