import { perSecond } from './rounds';

/** How often per second something is done by so many at once, each waiting for its own answers. */
export async function writersRate(
  milliseconds: number,
  writers: number,
  write: () => Promise<unknown>,
  visible: () => Promise<unknown> = async () => undefined,
): Promise<number> {
  const begun = performance.now();
  let done = 0;
  const writeOn = async () => {
    while (performance.now() < begun + milliseconds) {
      await write();
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, writeOn));
  await visible();
  return perSecond(done, performance.now() - begun);
}
