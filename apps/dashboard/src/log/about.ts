import type { Asked } from '../app/address';

/** What a form knows when it opens: `{ id: 'b1' }`. */
export type About = Readonly<Partial<Record<string, string>>>;

/** What a form is about, as one word of the address. */
export const aboutWord = (about: About): string | undefined =>
  new URLSearchParams(
    Object.entries(about).filter((pair): pair is [string, string] => Boolean(pair[1])),
  ).toString() || undefined;

/** What the form in the address is about. */
export const aboutIn = ({ about = '' }: Asked): About =>
  Object.fromEntries(new URLSearchParams(about));
