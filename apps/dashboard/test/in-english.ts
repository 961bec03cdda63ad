import i18next from 'i18next';
import { charts } from '../src/words/en/charts';
import { startWords } from '../src/words/language';

/** Every spec reads what a person reads in English: the words of the frame and of charts are there. */
beforeAll(async () => {
  await startWords('en');
  i18next.addResourceBundle('en', 'charts', charts);
});
