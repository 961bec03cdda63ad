import { Outlet, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LocaleContext } from '../parts/format';
import { NavigateContext } from '../parts/link';
import { Toasts } from '../parts/toasts';
import { languages, type Language } from '../words/language';

/** What every page stands on: how links go, how numbers are written, where news is said. */
export function Root() {
  const { history } = useRouter();
  const { i18n } = useTranslation();
  const go = useMemo(() => (href: string) => history.push(href), [history]);
  const { locale } =
    languages[(i18n.language as Language) in languages ? (i18n.language as Language) : 'en'];
  return (
    <NavigateContext value={go}>
      <LocaleContext value={locale}>
        <Toasts>
          <Outlet />
        </Toasts>
      </LocaleContext>
    </NavigateContext>
  );
}
