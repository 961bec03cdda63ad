/** What the page says. */
export const benefits = {
  about: 'What was promised, what is forecast and what has come of it.',
} as const;
