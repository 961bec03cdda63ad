import { Flag as FlagIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useAsked } from '../../app/address';
import { useInside } from '../../app/inside';
import { Page as Frame } from '../../app/page';
import { useProgram } from '../../app/program';
import { useWho } from '../../app/who';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { FlagAgeing } from '../../charts/flag-ageing';
import { useLog } from '../../log/log-update';
import { Button } from '../../parts/button';
import { Card } from '../../parts/card';
import { NotAll } from '../../records/not-all';
import { useRecordAddress } from '../../records/record-link';
import { Escalations } from './escalations';
import { FactorChoice, touching } from './factor';
import { waiting } from './flag';
import { FlagFigures } from './flag-figures';
import { FlagList } from './flag-list';
import { flagsDocument, type FlagsQuery } from './flags.document';
import { RegisterCards } from './register-cards';
import '../../parts/list.css';

function FlagCards({ flags }: FlagsQuery['program']) {
  const { nameOf } = useProgram();
  const record = useRecordAddress();
  const { factor } = useAsked();
  const touched = touching(flags.nodes, factor);
  return (
    <>
      <Card className="span-8">
        <FlagList flags={touched} />
        <NotAll kind="flag" shown={flags.nodes.length} all={flags.totalCount} />
      </Card>
      <div className="span-4 stack">
        <Card>
          <FlagAgeing
            level={2}
            flags={touched
              .filter(({ owed }) => owed !== null)
              .map((flag) => waiting(flag, nameOf, record('flag', flag.id)))}
          />
        </Card>
        <Card>
          <Escalations flags={touched} />
        </Card>
      </div>
    </>
  );
}

function Flags() {
  const { t } = useTranslation('risks');
  const answer = useAnswer(flagsDocument, {});
  return (
    <Answered answer={answer} what={t('what.flags')}>
      {({ program }) => <FlagCards {...program} />}
    </Answered>
  );
}

/** What was raised and waits for an answer, and what could hurt: overdue first. */
export function Page() {
  const { t } = useTranslation(['risks', 'shell']);
  const { commands } = useWho();
  const open = useLog();
  const inside = useInside();
  const raise = commands.includes('raiseRedFlag') && (
    <Button onClick={() => open('raiseRedFlag')}>
      <FlagIcon size={16} aria-hidden />
      {t('raise')}
    </Button>
  );
  return (
    <Frame title={t('shell:page.risks')} about={t('about')} aside={raise}>
      {inside && <FlagFigures />}
      <FactorChoice />
      <div className="grid">
        <Flags />
        {inside && <RegisterCards />}
      </div>
    </Frame>
  );
}
