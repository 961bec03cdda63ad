import '../log/spoken';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { charterProgramDocument } from '../log/admin/charter-program.document';
import { newId } from '../log/admin/names';
import { describe } from '../log/described';
import { DescribedForm } from '../log/described-form';
import { optional, text, texts } from '../log/fields';
import { Button } from '../parts/button';
import { Dialog } from '../parts/dialog';
import { dayOfNow, MomentContext } from '../time/moment';
import { WhoContext, whoIn, type Me } from './who';
import '../log/log.css';

const form = describe(
  'log-admin',
  charterProgramDocument,
  {
    name: text(),
    goals: texts(),
    purpose: optional(text()),
    currency: optional(text()),
    id: newId('program'),
  },
  { ofInstallation: true },
);

/** Charters a new program; what comes next is to invite its first members. */
export function Charter({ me }: { me: Me }) {
  const { t } = useTranslation('log-admin');
  const { history } = useRouter();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const who = useMemo(() => whoIn(me, ''), [me]);
  const moment = useMemo(() => ({ program: '', today: dayOfNow() }), []);
  const begun = async ({ id }: { id: string }) => {
    await Promise.all(
      ['me', 'programs'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
    history.push(`/p/${id}/admin`);
  };
  return (
    <>
      <Button weight="primary" onClick={() => setOpen(true)}>
        {t('charterProgram.heading')}
      </Button>
      <Dialog title={t('charterProgram.heading')} open={open} onClose={() => setOpen(false)}>
        <p>{t('charterProgram.about')}</p>
        <MomentContext value={moment}>
          <WhoContext value={who}>
            <DescribedForm
              form={form}
              about={{}}
              onSaved={(receipt) => void begun(receipt)}
              onLeave={() => setOpen(false)}
            />
          </WhoContext>
        </MomentContext>
      </Dialog>
    </>
  );
}
