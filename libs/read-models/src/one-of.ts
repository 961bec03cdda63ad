import { registerEnumType } from '@nestjs/graphql';

/** A closed list of words: a union of strings in the code, an enumeration in the API. */
export function oneOf<const Words extends readonly string[]>(
  name: string,
  words: Words,
  description?: string,
): { readonly [Word in Words[number]]: Word } {
  const list = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(list, { name, description });
  return list as { readonly [Word in Words[number]]: Word };
}

/** The union of the words of a closed list. */
export type WordOf<List> = List[keyof List];
