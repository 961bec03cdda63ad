import { useTranslation } from 'react-i18next';
import { usePageAddress } from '../../app/address';
import { pages } from '../../app/pages';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import { adoptedPacksDocument } from './adopted-packs.document';
import { Sheet } from './sheet';
import type { StandingPartsQuery } from './standing-parts.document';

type Plan = StandingPartsQuery['program']['changes']['nodes'][number];

/** Something that was copied into the program in one version, for all or for a site. */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly where: string | null;
  readonly on: string;
  readonly page: 'plan' | 'readiness';
}

const said = (value: unknown) => (typeof value === 'string' ? value : undefined);

const planRow = ({ id, effectiveAt, data }: Plan): Row => ({
  id,
  name: said(data['template']) ?? id,
  version: said(data['version']) ?? said(data['templateVersion']) ?? '',
  where: said(data['site']) ?? said(data['wave']) ?? null,
  on: effectiveAt,
  page: 'plan',
});

/** The packs and the templates of a plan that were adopted, each in its version. */
export function Adopted({ plans }: { plans: readonly Plan[] }) {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const address = usePageAddress();
  const { nameOf } = useProgram();
  const { roles } = useWho();
  const enabled = roles.some((role) => (pages.readiness as readonly string[]).includes(role));
  const { data } = useAnswer(adoptedPacksDocument, {}, { enabled });
  const packs = (data?.program.readinessBySite ?? []).map(
    ({ id, name, packVersion, site, adoptedOn }): Row => ({
      id,
      name,
      version: String(packVersion),
      where: site,
      on: adoptedOn,
      page: 'readiness',
    }),
  );
  return (
    <Sheet
      className="span-6"
      title={t('program.packs')}
      nothing={t('program.packsNothing')}
      next={t('program.packsNext')}
      columns={[
        { name: t('program.pack'), cell: ({ name }) => name },
        { name: t('program.packVersion'), cell: ({ version }) => version, numeric: true },
        {
          name: t('program.where'),
          cell: ({ where }) => (where ? nameOf(where) : t('everywhere')),
        },
        { name: t('program.adopted'), cell: ({ on }) => say.day(on) },
      ]}
      rows={[...plans.map(planRow), ...packs]}
      rowKey={({ id }) => id}
      rowHref={({ page }) => address(page)}
    />
  );
}
