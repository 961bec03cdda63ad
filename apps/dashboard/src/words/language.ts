import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { shell } from './en/shell';

const KEPT = 'plumbline:language';

/** The languages of the frame, and the locale that numbers and dates are written by. */
export const languages = {
  en: { name: 'English', locale: 'en-US' },
  es: { name: 'Español', locale: 'es' },
} as const;

/** A language there is. */
export type Language = keyof typeof languages;

const isLanguage = (word: string | null): word is Language => word !== null && word in languages;

/** What was chosen before, else what the browser asks for, else English. */
export function languageWanted(): Language {
  const kept = localStorage.getItem(KEPT);
  if (isLanguage(kept)) return kept;
  const wanted = navigator.language.slice(0, 2);
  return isLanguage(wanted) ? wanted : 'en';
}

/** Makes the words ready; what a language does not say is said in English. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { shell } },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    partialBundledLanguages: true,
  });
  await speak(language);
}

/** Goes over to a language and keeps it for the next time. */
export async function speak(language: Language): Promise<void> {
  if (language === 'es' && !i18next.hasResourceBundle('es', 'shell')) {
    const { shell } = await import('./es/shell');
    i18next.addResourceBundle('es', 'shell', shell);
  }
  if (i18next.language !== language) await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Chooses a language for good. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(KEPT, language);
  await speak(language);
}
