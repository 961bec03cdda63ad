import { Building2, CircleUser, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './party-chip.css';

interface PartyChipProps {
  /** Absent: nobody is named yet, which is said in red. */
  name?: string;
  /** The role or organisation beside the name. */
  of?: string;
  kind?: 'person' | 'organisation';
}

/** Who: a person or an organisation by name, without a picture. */
export function PartyChip({ name, of, kind = 'person' }: PartyChipProps) {
  const { t } = useTranslation('shell');
  if (!name)
    return (
      <span className="party party-nobody">
        <UserX size={14} aria-hidden />
        {t('part.unassigned')}
      </span>
    );
  const Icon = kind === 'person' ? CircleUser : Building2;
  return (
    <span className="party">
      <Icon size={14} aria-hidden />
      <span className="unseen">{t(`part.${kind}`)}</span>
      {name}
      {of && <span className="party-of">{of}</span>}
    </span>
  );
}
