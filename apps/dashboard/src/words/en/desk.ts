/** What the desk says. */
export const desk = {
  about: 'What waits for you, what you wait for, and what became of what you raised.',
} as const;
