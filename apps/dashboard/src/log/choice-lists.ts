import { useProgram } from '../app/program';
import { useWho } from '../app/who';
import { useAnswer, type OwnVariables } from '../asking/use-answer';
import type { Document } from '../asking/document';
import { begins, one, type Choice, type ChoiceList } from './fields';

const named = ({ id, name }: { id: string; name: string }): Choice => ({ value: id, label: name });

/** The stakeholders of the program. */
export const useStakeholders: ChoiceList = () => useProgram().stakeholders.map(named);

/** The sites of the program. */
export const useSites: ChoiceList = () => useProgram().sites.map(named);

/** In whose name one may speak. */
export const useVoices: ChoiceList = () => {
  const { nameOf } = useProgram();
  return useWho().voices.map((id) => ({ value: id, label: nameOf(id) }));
};

/** Who says it; the own name to begin with. */
export const voice = () => begins(one(useVoices), ({ voices: [own = ''] }) => own);

/** What a document answers, as what there is to choose from. */
export const listOf = <Answer, Variables>(
  document: Document<Answer, Variables>,
  choices: (answer: Answer) => readonly Choice[],
  own = {} as OwnVariables<Variables>,
): ChoiceList =>
  function useList() {
    const { data } = useAnswer(document, own);
    return data ? choices(data) : [];
  };
