/** What the page says. */
export const readiness = {
  about: 'Which workflow is ready where, and what is missing.',
} as const;
