import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../parts/status-chip';
import { voicesLook, type Voices } from './decisions';

/** How a decision stands with those whose work it changes, as colour, shape and word. */
export function VoiceChip({ voice }: { voice: Voices }) {
  const { t } = useTranslation('decisions');
  return <StatusChip standing={voicesLook[voice]} word={t(`voice.${voice}`)} />;
}
