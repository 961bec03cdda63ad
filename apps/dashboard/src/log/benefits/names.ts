import { listOf } from '../choice-lists';
import { benefitNamesDocument } from './benefit-names.document';

/** The benefits that are still followed. */
export const useBenefits = listOf(benefitNamesDocument, ({ program: { benefits } }) =>
  benefits.nodes
    .filter(({ phase }) => phase !== 'rejected' && phase !== 'retired')
    .map(({ id, title }) => ({ value: id, label: title })),
);

/** The promises that nobody has accepted or rejected yet. */
export const useOpenPromises = listOf(benefitNamesDocument, ({ program: { benefits } }) =>
  benefits.nodes
    .filter(({ phase }) => phase === 'promised')
    .map(({ id, title }) => ({ value: id, label: title })),
);

/** What is measured. */
export const useMeasures = listOf(benefitNamesDocument, ({ program: { measures } }) =>
  measures.nodes.map(({ id, name }) => ({ value: id, label: name })),
);
