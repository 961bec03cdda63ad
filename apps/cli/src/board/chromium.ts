import { Unavailable } from '@plumbline/event-store';
import { existsSync } from 'node:fs';

/** Where systems keep their Chromium, or what is made of it. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of the Chromium of this machine; refused where there is none. */
export function chromiumHere(named: string | undefined, usual: readonly string[] = USUAL): string {
  const found = (named ? [named] : usual).find((path) => existsSync(path));
  if (found) return found;
  throw new Unavailable(
    named
      ? 'There is no Chromium where CHROMIUM says; set it to the path of one.'
      : 'There is no Chromium on this machine to print with; install one, or set CHROMIUM to its path.',
  );
}
