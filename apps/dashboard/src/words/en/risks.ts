/** What the page says. */
export const risks = {
  about: 'What was raised, what waits, and what could hurt.',
} as const;
