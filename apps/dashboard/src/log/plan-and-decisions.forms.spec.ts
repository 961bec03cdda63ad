import { formWords } from '../words/en/forms';
import { decisionForms } from './decisions.forms';
import type { Field } from './fields';
import { planForms } from './plan.forms';

const forms = [...planForms, ...decisionForms];
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Every name of a field, those inside of rows, too. */
const namesOf = (fields: Readonly<Record<string, Field<unknown>>>): string[] =>
  Object.entries(fields).flatMap(([name, { asking }]) =>
    asking.kind === 'rows' ? [name, ...namesOf(asking.of)] : [name],
  );

describe('The forms of the plan, its gates, and the decisions', () => {
  it('are there for every command of both', () => {
    expect(forms.map(({ command }) => command).toSorted()).toEqual(
      [
        'adoptPlan',
        'planMilestone',
        'rescheduleMilestone',
        'achieveMilestone',
        'suspendMilestone',
        'resumeMilestone',
        'recordAchievementClaim',
        'moveGoLive',
        'prepareGate',
        'addCriterion',
        'assessCriterion',
        'approveWorkaround',
        'expireWorkaround',
        'castVote',
        'changeVote',
        'decideGate',
        'overrideGate',
        'reconveneGate',
        'closeCondition',
        'recordDecision',
        'decideAgain',
        'waiveConsultation',
        'reopenDecision',
      ].toSorted(),
    );
  });

  it.each(forms)('$command has words for each of its fields', ({ command, words, fields }) => {
    const own = (formWords[words] as unknown as Words)[command] ?? {};
    const known = { ...formWords.log.field, ...own };
    expect(Object.keys(own)).toEqual(expect.arrayContaining(['heading', 'about', 'saved']));
    expect(Object.keys(known)).toEqual(expect.arrayContaining(namesOf(fields)));
  });

  it.each(forms)('$command says each word of its unions', ({ words, fields }) => {
    const groups = formWords[words] as unknown as Words;
    for (const { asking } of Object.values(fields)) {
      if (asking.kind === 'choice') expect(Object.keys(groups[asking.words] ?? {})).not.toEqual([]);
    }
  });
});
