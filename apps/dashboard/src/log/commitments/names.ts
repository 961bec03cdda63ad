import { useTranslation } from 'react-i18next';
import { useInside } from '../../app/inside';
import { useAnswer } from '../../asking/use-answer';
import { inShort } from '../../parts/in-short';
import { benefitNamesDocument } from '../benefits/benefit-names.document';
import { listOf } from '../choice-lists';
import type { ChoiceList } from '../fields';
import { commitmentNamesDocument } from './commitment-names.document';
import { milestoneNamesDocument } from './milestone-names.document';
import { wiifmNamesDocument } from './wiifm-names.document';

/** What was asked for or promised. */
export const useCommitments = listOf(commitmentNamesDocument, ({ program: { commitments } }) =>
  commitments.nodes.map(({ id, text }) => ({ value: id, label: inShort(text) })),
);

/** The conditions that were agreed in the commitment that the form is about. */
export const useConditions: ChoiceList = ({ id }) => {
  const { data } = useAnswer(commitmentNamesDocument, {});
  const known = data?.program.commitments.nodes.find((commitment) => commitment.id === id);
  return known?.conditions.map((value) => ({ value, label: value })) ?? [];
};

/** What is owed to the stakeholder that the form is about. */
export const useOwed: ChoiceList = ({ id }) => {
  const { data } = useAnswer(commitmentNamesDocument, {});
  const owed = data?.program.commitments.nodes.filter(({ customer }) => !id || customer === id);
  return owed?.map((one) => ({ value: one.id, label: inShort(one.text) })) ?? [];
};

/** The milestones that a commitment may serve. */
export const useMilestones = listOf(milestoneNamesDocument, ({ program: { milestones } }) =>
  milestones.nodes.map(({ id, name }) => ({ value: id, label: name })),
);

/** The benefits that a commitment may serve, for those who may read them. */
export const useServedBenefits: ChoiceList = () => {
  const { data } = useAnswer(benefitNamesDocument, {}, { enabled: useInside() });
  const benefits = data?.program.benefits.nodes ?? [];
  return benefits.map(({ id, title }) => ({ value: id, label: title }));
};

/** The twelve factors of alignment. */
export const useFactors: ChoiceList = () => {
  const { t } = useTranslation('log-risks');
  return Object.entries(t('factor', { returnObjects: true })).map(([value, label]) => ({
    value,
    label,
  }));
};

/** What is in it for the stakeholder that the form is about. */
export const useWiifm: ChoiceList = ({ id }) => {
  const { data } = useAnswer(
    wiifmNamesDocument,
    { stakeholder: id ?? '' },
    { enabled: Boolean(id) },
  );
  return (
    data?.program.stakeholder.wiifm.map((item) => ({ value: item.id, label: item.text })) ?? []
  );
};
