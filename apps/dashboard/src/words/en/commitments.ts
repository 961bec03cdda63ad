/** What the page says. */
export const commitments = {
  about: 'Who promised what to whom, by when, and whether it was kept.',
} as const;
