import { useTranslation } from 'react-i18next';
import { useAsked, usePageAddress } from '../../app/address';
import { Page as Frame } from '../../app/page';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { EmptyState } from '../../parts/empty-state';
import { ChecklistView } from './checklist-view';
import { Choices } from './choices';
import { FirstView } from './first-view';
import { LogButton } from './log-button';
import './readiness.css';
import { readinessStandingDocument } from './standing.document';
import { WorkflowList } from './workflow-list';
import { isShow, packShown, packsOf, type Standings } from './workflows';

/** The packs that are adopted, and the way to adopt another. */
function Packs({ program }: { program: Standings }) {
  const { t } = useTranslation('readiness');
  const { pack: asked } = useAsked();
  const chosen = packShown(program, asked)?.pack ?? '';
  const address = usePageAddress();
  return (
    <div className="ready-packs">
      <Choices
        label={t('packs')}
        chosen={chosen}
        choices={packsOf(program).map(([id, name]) => ({
          id,
          name,
          href: address('readiness', { pack: id }),
        }))}
      />
      <LogButton command="adoptPack" weight="plain">
        {t('adopt')}
      </LogButton>
    </div>
  );
}

function Readiness({ program }: { program: Standings }) {
  const { t } = useTranslation('readiness');
  const { pack: asked, show } = useAsked();
  const pack = packShown(program, asked);
  if (!pack)
    return (
      <EmptyState
        nothing={t('none')}
        next={t('noneNext')}
        action={<LogButton command="adoptPack">{t('adopt')}</LogButton>}
      />
    );
  return isShow(show) ? (
    <WorkflowList
      show={show}
      workflows={program.readiness.filter((one) => one.pack === pack.pack)}
    />
  ) : (
    <FirstView program={program} pack={pack} />
  );
}

/** Which workflow is not ready where, what evidence is missing, and what bears on it. */
export function Page() {
  const { t } = useTranslation(['readiness', 'shell']);
  const { checklist } = useAsked();
  const answer = useAnswer(readinessStandingDocument, {});
  if (checklist !== undefined)
    return (
      <Answered answer={answer} what={t('readiness:checklist.what')} lines={12}>
        {({ program }) => <ChecklistView program={program} id={checklist} />}
      </Answered>
    );
  return (
    <Frame
      title={t('shell:page.readiness')}
      about={t('readiness:about')}
      aside={answer.data && <Packs {...answer.data} />}
    >
      <Answered answer={answer} what={t('readiness:standing')} lines={12}>
        {({ program }) => <Readiness program={program} />}
      </Answered>
    </Frame>
  );
}
