import { useTranslation } from 'react-i18next';
import type { Role } from '../../app/pages';
import { listOf } from '../choice-lists';
import { choicesOf } from '../choices';
import { begins, more, several, text, type ChoiceList } from '../fields';
import { accountNamesDocument } from './account-names.document';
import { goalNamesDocument } from './goal-names.document';
import { groupNamesDocument } from './group-names.document';
import { memberNamesDocument } from './member-names.document';
import { tokenNamesDocument } from './token-names.document';

/** The members who have not left. */
export const useMembers = listOf(memberNamesDocument, ({ program: { members } }) =>
  members.nodes
    .filter(({ removedOn }) => !removedOn)
    .map(({ id, name }) => ({ value: id, label: name })),
);

/** The groups that are mapped to roles. */
export const useGroups = listOf(groupNamesDocument, ({ program: { groups } }) =>
  groups.map(({ id, group }) => ({ value: id, label: group })),
);

/** The goals of the program. */
export const useGoals = listOf(goalNamesDocument, ({ program: { goals } }) =>
  goals.map(({ id, text: words }) => ({ value: id, label: words })),
);

/** The tokens that are good. */
export const useTokens = listOf(tokenNamesDocument, ({ tokens }) =>
  tokens
    .filter(({ status }) => status === 'issued')
    .map(({ id, name }) => ({ value: id, label: name })),
);

/** All accounts of the installation. */
export const useAccounts = listOf(accountNamesDocument, ({ accounts }) =>
  accounts.map(({ id, name }) => ({ value: id, label: name })),
);

const useRoles: ChoiceList = () => {
  const { t } = useTranslation('log-admin');
  return choicesOf(t('role', { returnObjects: true }));
};

/** Any number of roles. */
export const roles = () => several<Role>(useRoles);

/** The id of something new: made by itself, and changed by who wants to read it in addresses. */
export const newId = (kind: string) =>
  more(begins(text(), () => `${kind}-${crypto.randomUUID().slice(0, 4)}`));
