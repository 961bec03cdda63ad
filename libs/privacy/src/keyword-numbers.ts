import { matches, type Detector } from './detector';
import { keywordThen } from './keyword';
import { KEYWORD_NUMBERS } from './keyword-numbers.data';

/** Numbers that are found by the words in front of them. */
export const keywordNumbers: readonly Detector[] = KEYWORD_NUMBERS.map(
  ({ class: kind, keyword, value }) => {
    const pattern = keywordThen(keyword, value);
    return (plain) => matches(kind, pattern, plain);
  },
);
