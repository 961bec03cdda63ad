import './spoken';
import { useTranslation } from 'react-i18next';
import type { WordsOfForms } from './described';

/** What the forms say: `say('log-benefits', 'stateForecast.heading')`, else what all forms say of it. */
export function useFormWords() {
  const { t, i18n } = useTranslation('log');
  const find = t as <Words = string>(keys: string | readonly string[], options?: object) => Words;
  return {
    say: (words: WordsOfForms, key: string) => find([`${words}:${key}`, `log:${key}`]),
    /** The label of a field: its own, else the one that all forms have for its name. */
    label: (words: WordsOfForms, command: string, name: string) =>
      find([`${words}:${command}.${name}`, `log:field.${name}`]),
    hint: (words: WordsOfForms, command: string, name: string) => {
      const key = `${words}:${command}.${name}Hint`;
      return i18n.exists(key) ? find(key) : undefined;
    },
    /** The words of a union, in the order in which they are written. */
    group: (words: WordsOfForms, group: string) =>
      find<Readonly<Record<string, string>>>([`${words}:${group}`, `log:${group}`], {
        returnObjects: true,
      }),
  };
}
