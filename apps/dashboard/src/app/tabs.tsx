import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../parts/link';
import { usePageAddress } from './address';
import { pagesFor, type PageName } from './pages';
import { useWho } from './who';
import './tabs.css';

/** The page that an address is of. */
function pageAt(pathname: string): PageName {
  return (pathname.split('/')[3] || 'overview') as PageName;
}

/** The pages of the program that who looks may read; on a phone a row to be pushed sideways. */
export function Tabs() {
  const { t } = useTranslation('shell');
  const { roles, administrator } = useWho();
  const address = usePageAddress();
  const open = pageAt(useLocation({ select: ({ pathname }) => pathname }));
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && current) row.current.scrollLeft = current.offsetLeft - 48;
  }, [open]);
  return (
    <nav className="tabs screen-only" aria-label={t('nav')}>
      <ul ref={row} className="tabs-row">
        {pagesFor(roles, administrator)
          .filter((name) => name !== 'tokens')
          .map((name) => (
            <li key={name} aria-current={name === open ? 'page' : undefined}>
              <Link href={address(name)} className={name === open ? 'tab tab-open' : 'tab'}>
                {t(`page.${name}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
