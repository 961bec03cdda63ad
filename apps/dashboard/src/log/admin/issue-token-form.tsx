import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TokenAccess } from '../../asking/api-types';
import { useProgram } from '../../app/program';
import { daysLater } from '../../parts/day';
import { describe } from '../described';
import { DescribedForm } from '../described-form';
import { begins, choice, day, one, optional, text, type ChoiceList } from '../fields';
import type { FormProps } from '../forms';
import { HandedOver } from './handed-over';
import { issueTokenDocument } from './issue-token.document';

const useThisProgram: ChoiceList = () => {
  const { id, name } = useProgram();
  return [{ value: id, label: name }];
};

const form = describe(
  'log-admin',
  issueTokenDocument,
  {
    name: text(),
    access: begins(choice<TokenAccess>('access'), 'read'),
    expiresOn: begins(day(), ({ today }) => daysLater(today, 90)),
    onlyProgram: optional(one(useThisProgram)),
  },
  { ofInstallation: true },
);

/** Issues a token for the own account, and shows its secret once. */
export default function IssueTokenForm(props: FormProps) {
  const { t } = useTranslation('log-admin');
  const [secret, setSecret] = useState<string>();
  if (secret)
    return (
      <HandedOver
        label={t('issueToken.secret')}
        hint={t('issueToken.secretHint')}
        value={secret}
        onDone={props.onSaved}
      />
    );
  return <DescribedForm {...props} form={form} onSaved={({ secret: shown }) => setSecret(shown)} />;
}
