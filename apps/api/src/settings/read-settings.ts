import { readSignInConfiguration } from '../sign-in/sign-in-configuration';
import { troubleOf, type Setting, type ValuesOf } from './setting';
import { SETTINGS } from './settings.data';

/** The values of all settings, by the names of the variables. */
export type Values = ValuesOf<typeof SETTINGS>;

const OURS = /^(PLUMBLINE|OIDC|KURRENTDB|PATIENT|METRICS)_/;
/** What the command line and the tests of this repository are told. */
const OF_OTHERS = /^PLUMBLINE_(TOKEN$|TEST_|BROKEN_RULE$|GALLERY)/;

/** All settings with their names. */
export const settings: readonly (readonly [name: string, setting: Setting])[] =
  Object.entries(SETTINGS);

/** What is wrong, all of it: a sentence each. */
export function troublesOf(environment: NodeJS.ProcessEnv): string[] {
  const readings = settings.map(
    ([name, { read }]) =>
      () =>
        read(environment[name]),
  );
  const together = () => readSignInConfiguration(environment);
  const troubles = [...readings, together].map(troubleOf);
  return [...new Set(troubles.filter((trouble) => trouble !== undefined))];
}

/** The values; only for an environment that has no troubles. */
export function valuesOf(environment: NodeJS.ProcessEnv): Values {
  const read = settings.map(([name, setting]) => [name, setting.read(environment[name])]);
  return Object.fromEntries(read) as Values;
}

/** Variables that look like ours and are not known, so that a slip of the pen is found. */
export function unknownIn(environment: NodeJS.ProcessEnv): string[] {
  return Object.keys(environment)
    .filter((name) => OURS.test(name) && !OF_OTHERS.test(name) && !Object.hasOwn(SETTINGS, name))
    .sort();
}

/** What is said about a variable that is not known. */
export function unknownSentence(name: string): string {
  return `${name} is not known and has no effect; docs/configuration.md lists what there is.`;
}
