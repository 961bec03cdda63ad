/** What the page says. */
export const decisions = {
  about: 'What was decided, by whom, and who was consulted.',
} as const;
