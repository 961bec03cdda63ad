import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Button } from '../../parts/button';
import { useFormats } from '../../parts/format';
import { inWords } from '../../words/in-words';
import { membersDocument } from './members.document';
import { Sheet } from './sheet';
import { trailDocument, type TrailQuery } from './trail.document';

type Entry = TrailQuery['program']['audit'][number];

const PAGE = 100;

/** What leaves no fact: who was refused what, who read in confidence, who took something out. */
export function Trail() {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const { nameOf } = useProgram();
  const [behind, setBehind] = useState(0);
  const answer = useAnswer(trailDocument, { behind });
  const members = useAnswer(membersDocument, {}).data?.program.members.nodes ?? [];
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const who = ({ actor, onBehalfOf }: Entry) =>
    [names.get(actor) ?? actor, ...(onBehalfOf ? [nameOf(onBehalfOf)] : [])].join(' · ');
  return (
    <Answered answer={answer} what={t('trail.title')} lines={12}>
      {({ program: { audit } }) => (
        <Sheet
          title={t('trail.title')}
          finding={t('trail.finding')}
          acts={
            <>
              {behind > 0 && <Button onClick={() => setBehind(0)}>{t('trail.begin')}</Button>}
              {audit.length === PAGE && (
                <Button onClick={() => setBehind(audit.at(-1)?.id ?? 0)}>{t('trail.later')}</Button>
              )}
            </>
          }
          nothing={t('trail.nothing')}
          next={t('trail.next')}
          columns={[
            { name: t('trail.what'), cell: ({ kind }) => inWords(kind) },
            { name: t('trail.about'), cell: ({ about }) => inWords(about) },
            {
              name: t('trail.record'),
              cell: ({ record }) => record && (names.get(record) ?? record),
            },
            { name: t('trail.who'), cell: who },
            {
              name: t('trail.at'),
              cell: ({ at }) => (
                <time dateTime={at} className="one-line">
                  {say.day(at)} {at.slice(11, 16)}
                </time>
              ),
            },
            { name: t('trail.code'), cell: ({ code }) => code && inWords(code) },
            { name: t('trail.on'), cell: ({ effectiveOn }) => effectiveOn && say.day(effectiveOn) },
          ]}
          rows={audit}
          rowKey={({ id }) => String(id)}
        />
      )}
    </Answered>
  );
}
