import { benefitSentences } from './benefit.sentences';
import { commitmentSentences } from './commitment.sentences';
import type { Heading } from './digest.words';
import { decisionSentences } from './decision.sentences';
import { flagSentences } from './flag.sentences';
import { gateSentences } from './gate.sentences';
import { measureSentences } from './measure.sentences';
import { memberSentences } from './member.sentences';
import { planSentences } from './plan.sentences';
import { programSentences } from './program.sentences';
import { readinessSentences } from './readiness.sentences';
import { riskSentences } from './risk.sentences';
import { notable, type Chapter, type Said, type Told } from './sentence';

/** All sentences, a chapter for each slice: the one list to add a slice's to. */
export const chapters: readonly Chapter[] = [
  { heading: 'Go-live and plan', sentences: planSentences },
  { heading: 'Promises and benefits', sentences: benefitSentences },
  { heading: 'Commitments', sentences: commitmentSentences },
  { heading: 'Flags and risks', sentences: flagSentences },
  { heading: 'Flags and risks', sentences: riskSentences },
  { heading: 'Readiness and training', sentences: readinessSentences },
  { heading: 'Decisions and gates', sentences: gateSentences },
  { heading: 'Decisions and gates', sentences: decisionSentences },
  { heading: 'Measures', sentences: measureSentences },
  { heading: 'Program and people', sentences: programSentences },
  { heading: 'Program and people', sentences: memberSentences },
];

/** A fact under its heading in a sentence; nothing where it is not told. */
export function sentenceOf(
  type: string,
  data: unknown,
  told: Told,
): (Said & { readonly heading: Heading }) | undefined {
  const chapter = chapters.find(({ sentences }) => Object.hasOwn(sentences, type));
  if (!chapter) return { heading: 'Program and people', ...notable(spelledOut(type, told)) };
  const said = chapter.sentences[type]!(data as never, told);
  return said && { heading: chapter.heading, ...said };
}

/** A fact of a slice that has no sentences here yet: its name in words, so that nothing is left out. */
function spelledOut(type: string, { it }: Told): string {
  const words = type.replace(/(?<=.)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return `${words}: ${it}.`;
}
