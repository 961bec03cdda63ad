import i18next from 'i18next';
import { formWords } from '../words/en/forms';

/** The words of the forms come with the forms, not with the first page. */
function speak(): void {
  for (const [area, words] of Object.entries(formWords)) {
    i18next.addResourceBundle('en', area, words);
  }
}

if (i18next.isInitialized) speak();
else i18next.on('initialized', speak);
