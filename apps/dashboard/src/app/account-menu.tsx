import { useQuery } from '@tanstack/react-query';
import { CircleUser } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInAddress } from '../asking/sign-in-again';
import { Link } from '../parts/link';
import { chooseLanguage, languages, type Language } from '../words/language';
import { usePageAddress } from './address';
import { installation } from './installation';
import { signOut } from './sign-out';
import { chooseTheme, themeChosen, type Theme } from './theme';
import type { Me, Who } from './who';
import './account-menu.css';

const PANEL = 'account-panel';

/** Light, dark, or as the system says. */
function ThemeChoice() {
  const { t } = useTranslation('shell');
  const [theme, setTheme] = useState(themeChosen);
  const looks: [Theme, string][] = [
    ['system', t('account.themeSystem')],
    ['light', t('account.themeLight')],
    ['dark', t('account.themeDark')],
  ];
  const choose = (chosen: Theme) => {
    chooseTheme(chosen);
    setTheme(chosen);
  };
  return (
    <fieldset className="account-choice">
      <legend>{t('account.theme')}</legend>
      {looks.map(([look, word]) => (
        <button key={look} type="button" aria-pressed={look === theme} onClick={() => choose(look)}>
          {word}
        </button>
      ))}
    </fieldset>
  );
}

/** The languages of the frame. */
function LanguageChoice() {
  const { t, i18n } = useTranslation('shell');
  return (
    <fieldset className="account-choice">
      <legend>{t('account.language')}</legend>
      {(Object.keys(languages) as Language[]).map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === i18n.language}
          onClick={() => void chooseLanguage(language)}
        >
          {languages[language].name}
        </button>
      ))}
    </fieldset>
  );
}

/** The ways that lead out of the pages of this program. */
function Ways({ me, isInProgram }: { me: Me; isInProgram: boolean }) {
  const { t } = useTranslation('shell');
  const { data } = useQuery(installation);
  const isDemo = data?.mode === 'demo';
  const address = usePageAddress();
  return (
    <ul className="account-ways">
      {isDemo && (
        <li>
          <a href={signInAddress('/')}>{t('account.switch')}</a>
        </li>
      )}
      {me.memberships.length > 1 && (
        <li>
          <Link href="/?list=all">{t('account.otherPrograms')}</Link>
        </li>
      )}
      {isDemo && (
        <li>
          <a href="/explorer/">{t('account.explorer')}</a>
        </li>
      )}
      {isInProgram && (
        <li>
          <Link href={address('tokens')}>{t('account.tokens')}</Link>
        </li>
      )}
      <li>
        <a href="/auth/account">{t('account.settings')}</a>
      </li>
      <li>
        <button type="button" onClick={() => void signOut()}>
          {t('account.signOut')}
        </button>
      </li>
    </ul>
  );
}

/** Who looks, in which role; appearance, language, and the way out. */
export function AccountMenu({ me, who }: { me: Me; who?: Who }) {
  const { t } = useTranslation('shell');
  const roles = who?.roles.map((role) => t(`role.${role}`)) ?? [];
  const titles = me.administrator ? [...roles, t('role.administrator')] : roles;
  return (
    <div className="account">
      <button
        type="button"
        className="account-open"
        popoverTarget={PANEL}
        aria-label={t('account.label', { name: me.name, role: titles.join(', ') })}
      >
        <CircleUser size={20} aria-hidden />
        <span className="account-who">
          <span>{me.name}</span>
          <span className="account-roles">{titles.join(', ')}</span>
        </span>
      </button>
      <div id={PANEL} popover="auto" className="account-panel">
        <p className="account-name">{me.name}</p>
        <p className="account-roles">{titles.join(', ')}</p>
        <ThemeChoice />
        <LanguageChoice />
        <Ways me={me} isInProgram={who !== undefined} />
      </div>
    </div>
  );
}
