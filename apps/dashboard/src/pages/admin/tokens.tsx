import { useTranslation } from 'react-i18next';
import { useProgram } from '../../app/program';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { useFormats } from '../../parts/format';
import type { Standing } from '../../parts/standing';
import { StatusChip } from '../../parts/status-chip';
import { Act, useActs } from './row-actions';
import { Sheet } from './sheet';
import { tokensDocument, type TokensQuery } from './tokens.document';

type Token = TokensQuery['tokens'][number];

const standings: Readonly<Record<Token['status'], Standing>> = {
  issued: 'onTrack',
  expired: 'stale',
  revoked: 'offTrack',
};

/** The tokens with which programs ask in one's name. */
export function Tokens() {
  const { t } = useTranslation('admin');
  const say = useFormats();
  const { id: here, name: hereName } = useProgram();
  const answer = useAnswer(tokensDocument, {});
  const acts = useActs<Token>(['revokeToken'], ({ id, name, status }) => ({
    about: { id },
    name,
    not: status === 'issued' ? [] : ['revokeToken'],
  }));
  const reaches = (program: string | null) =>
    program === here ? hereName : (program ?? t('tokens.all'));
  return (
    <Answered answer={answer} what={t('tokens.title')}>
      {({ tokens }) => (
        <Sheet
          title={t('tokens.title')}
          finding={t('tokens.finding')}
          acts={<Act command="issueToken" />}
          nothing={t('tokens.nothing')}
          next={t('tokens.next')}
          columns={[
            { name: t('tokens.name'), cell: ({ name }) => name },
            {
              name: t('tokens.status'),
              cell: ({ status, revokedFor }) => (
                <>
                  <StatusChip standing={standings[status]} word={t(`tokens.${status}Word`)} />{' '}
                  {revokedFor}
                </>
              ),
            },
            { name: t('tokens.access'), cell: ({ access }) => t(`tokens.${access}`) },
            { name: t('tokens.program'), cell: ({ program }) => reaches(program) },
            { name: t('tokens.issued'), cell: ({ issuedOn }) => say.day(issuedOn) },
            { name: t('tokens.expires'), cell: ({ expiresOn }) => say.day(expiresOn) },
            {
              name: t('tokens.lastUsed'),
              cell: ({ lastUsedAt }) =>
                lastUsedAt ? say.day(lastUsedAt.slice(0, 10)) : t('tokens.neverUsed'),
            },
            ...acts,
          ]}
          rows={tokens}
          rowKey={({ id }) => id}
        />
      )}
    </Answered>
  );
}
