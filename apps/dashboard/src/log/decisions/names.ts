import { listOf } from '../choice-lists';
import { decisionNamesDocument } from './decision-names.document';

/** The decisions that stand. */
export const useDecided = listOf(decisionNamesDocument, ({ program: { decisions } }) =>
  decisions.nodes
    .filter(({ status }) => status === 'decided')
    .map(({ id, question }) => ({ value: id, label: question })),
);

/** The decisions that wait to be decided again. */
export const useReopened = listOf(decisionNamesDocument, ({ program: { decisions } }) =>
  decisions.nodes
    .filter(({ status }) => status === 'reopened')
    .map(({ id, question }) => ({ value: id, label: question })),
);

/** The rights to decide that the program has set. */
export const useRights = listOf(decisionNamesDocument, ({ program: { decisionRights } }) =>
  decisionRights.map(({ matter, role }) => ({ value: matter, label: `${matter} (${role})` })),
);
