import { inShort } from '../../parts/in-short';
import { listOf } from '../choice-lists';
import { flagNamesDocument } from './flag-names.document';
import { riskNamesDocument } from './risk-names.document';

const ENDED = ['closed', 'merged'];

/** The flags of which something may still come. */
export const useFlags = listOf(flagNamesDocument, ({ program: { flags } }) =>
  flags.nodes
    .filter(({ status }) => !ENDED.includes(status))
    .map(({ id, seen }) => ({ value: id, label: inShort(seen) })),
);

/** The risks and issues of the register. */
export const useRisks = listOf(riskNamesDocument, ({ program: { risks, issues } }) =>
  [...risks.nodes, ...issues.nodes].map(({ id, title }) => ({ value: id, label: inShort(title) })),
);
