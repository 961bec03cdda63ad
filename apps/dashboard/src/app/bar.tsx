import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../parts/link';
import { AccountMenu } from './account-menu';
import type { Program } from './program';
import type { Me, Who } from './who';
import './bar.css';

interface BarProps {
  me?: Me;
  who?: Who;
  program?: Program;
  children?: ReactNode;
}

/** The bar that stays at the top: where one is, whether news arrives, what to log, who looks. */
export function Bar({ me, who, program, children }: BarProps) {
  const { t } = useTranslation('shell');
  return (
    <header className="bar screen-only">
      <div className="bar-inner">
        <Link href="/" className="bar-brand">
          <img src="/plumbline.svg" alt="" width={24} height={24} />
          <span className="bar-brand-word">{t('brand')}</span>
        </Link>
        {program && (
          <Link href={`/p/${program.id}`} className="bar-program">
            {program.name}
          </Link>
        )}
        <div className="bar-right">
          {children}
          {me && <AccountMenu me={me} who={who} />}
        </div>
      </div>
    </header>
  );
}
