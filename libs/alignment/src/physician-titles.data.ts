/** Words in a role or an audience by which physicians are known; our own list. */
export const physicianTitles = {
  version: 1,
  source: 'Own proposal (domain notes 5.2, F2)',
  words: ['physician', 'doctor', 'surgeon', 'cmio', 'clinician', 'medical staff', 'anaesthetist'],
} as const;

/** Whether a role or an audience is one of physicians. */
export function isPhysicianTitle(title: string): boolean {
  const words = title.toLowerCase();
  return physicianTitles.words.some((known) => words.includes(known));
}
