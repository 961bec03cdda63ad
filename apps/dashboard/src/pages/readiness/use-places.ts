import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { useProgram } from '../../app/program';

/** What a site is called on this page, and where its checklist and its workflows are. */
export function usePlaces() {
  const { t } = useTranslation('readiness');
  const { nameOf } = useProgram();
  const address = usePageAddress();
  return {
    siteName: (site: string | null) => (site === null ? t('wholeProgram') : nameOf(site)),
    checklist: (checklist: string, workflow?: string) =>
      address('readiness', { checklist, workflow }),
  };
}
