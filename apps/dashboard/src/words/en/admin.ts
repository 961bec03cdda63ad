/** What the page says. */
export const admin = {
  about: 'Who is a member, and as what.',
} as const;
