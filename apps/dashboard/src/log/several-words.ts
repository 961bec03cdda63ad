import { choicesOf } from './choices';
import type { WordsOfForms } from './described';
import { several, type Field } from './fields';
import { useFormWords } from './form-words';

/** Any number of the words of a union; `group` is the group of the area's words that says each of them. */
export const severalWords = <Word extends string>(
  words: WordsOfForms,
  group: string,
): Field<readonly Word[]> =>
  several(() => choicesOf(useFormWords().group(words, group))) as Field<readonly Word[]>;
