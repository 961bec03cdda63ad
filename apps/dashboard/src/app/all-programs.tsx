import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { askWhole } from '../asking/ask-whole';
import type { Refusal } from '../asking/refusal';
import { Card } from '../parts/card';
import { useFormats } from '../parts/format';
import { Link } from '../parts/link';
import { inWords } from '../words/in-words';
import { programsDocument, type ProgramsQuery } from './programs.document';
import type { Me } from './who';

/** The programs in which an administrator takes no part, and whose members they look after. */
export function OtherPrograms({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const say = useFormats();
  const { data } = useQuery<ProgramsQuery, Refusal>({
    queryKey: ['programs'],
    queryFn: ({ signal }) => askWhole(programsDocument, {}, signal),
  });
  const own = new Set(me.memberships.map(({ program }) => program));
  const others = (data?.programs.nodes ?? []).filter(({ id }) => !own.has(id));
  if (others.length === 0) return null;
  return (
    <>
      <h2 className="programs-others">{t('otherPrograms')}</h2>
      <ul className="programs">
        {others.map(({ id, name, status, charteredOn }) => (
          <li key={id}>
            <Card>
              <h3>
                <Link href={`/p/${id}/admin`}>{name}</Link>
              </h3>
              <p className="programs-roles">
                {inWords(status)} · {t('charteredOn', { day: say.day(charteredOn) })}
              </p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  );
}
