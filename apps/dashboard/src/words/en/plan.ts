/** What the page says. */
export const plan = {
  about: 'Where we are against the plan, and what blocks the next gate.',
} as const;
