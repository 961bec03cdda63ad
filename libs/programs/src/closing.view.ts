import type { BenefitEvents } from '@plumbline/benefits';
import { view } from '@plumbline/read-models';

/** What a program's closing depends on: each open benefit, who owns it and whether it was reviewed. */
export class Closing {
  benefits: Readonly<Record<string, ClosingBenefit>>;
}

interface ClosingBenefit {
  readonly title: string;
  readonly open: boolean;
  readonly permanentOwner: boolean;
  readonly lastReviewHeld: boolean;
}

const BEFORE: ClosingBenefit = {
  title: '',
  open: true,
  permanentOwner: false,
  lastReviewHeld: false,
};

/** The benefits of each program, as far as closing it is concerned. */
export const closing = view<Closing, BenefitEvents>({
  name: 'closing',
  document: Closing,
  key: ({ program }) => program,
  on: {
    PromiseRecorded: ({ title }, shown, { stream }) => set(shown, stream, { title }),
    PromiseRejected: (_, shown, { stream }) => set(shown, stream, { open: false }),
    BenefitHandedOver: ({ permanent }, shown, { stream }) =>
      set(shown, stream, { permanentOwner: permanent }),
    BenefitReviewed: ({ last }, shown, { stream }) =>
      last ? set(shown, stream, { lastReviewHeld: true }) : shown,
    BenefitRetired: (_, shown, { stream }) => set(shown, stream, { open: false }),
  },
});

function set(shown: Closing | undefined, stream: string, news: Partial<ClosingBenefit>): Closing {
  const before = shown?.benefits[stream] ?? BEFORE;
  return { benefits: { ...shown?.benefits, [stream]: { ...before, ...news } } };
}
