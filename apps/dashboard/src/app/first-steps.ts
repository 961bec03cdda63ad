const KEPT = 'plumbline:first-visit';
const ENDED = 'ended';

/** What a first visitor is shown, in this order. */
export const STEPS = ['question', 'record', 'time', 'role'] as const;

/** A step of the first visit. */
export type Step = (typeof STEPS)[number];

/** The step that this browser was left at; none, once the visit has ended. */
export function firstStep(): Step | undefined {
  const kept = localStorage.getItem(KEPT);
  if (kept === ENDED) return undefined;
  return STEPS.find((step) => step === kept) ?? STEPS[0];
}

/** Keeps where the visit is; without a step it has ended for good. */
export function keepStep(step: Step | undefined): void {
  localStorage.setItem(KEPT, step ?? ENDED);
}
