import { useTranslation } from 'react-i18next';
import { useAsked, usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { useWho } from '../../app/who';
import { Link } from '../../parts/link';
import { partsFor, type PartName } from './admin-parts';
import { Groups } from './groups';
import { Installation } from './installation';
import { People } from './people';
import { StandingParts } from './standing-parts';
import { Tokens } from './tokens';
import { Trail } from './trail';
import './admin.css';

const shown: Readonly<Record<PartName, () => React.ReactNode>> = {
  people: People,
  program: StandingParts,
  groups: Groups,
  tokens: Tokens,
  trail: Trail,
  installation: Installation,
};

/** Who takes part and as what, what the program stands on, and the care of the installation. */
export function Page() {
  const { t } = useTranslation(['admin', 'shell']);
  const address = usePageAddress();
  const { roles, administrator } = useWho();
  const parts = partsFor(roles, administrator);
  const { part } = useAsked();
  const open = parts.find((name) => name === part) ?? parts[0] ?? 'people';
  const Part = shown[open];
  return (
    <Frame title={t('shell:page.admin')} about={t('admin:about')}>
      <nav className="admin-parts screen-only" aria-label={t('admin:parts.label')}>
        <ul>
          {parts.map((name) => (
            <li key={name} aria-current={name === open ? 'page' : undefined}>
              <Link
                href={address('admin', { part: name })}
                className={name === open ? 'admin-part admin-part-open' : 'admin-part'}
              >
                {t(`admin:parts.${name}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Part />
    </Frame>
  );
}
