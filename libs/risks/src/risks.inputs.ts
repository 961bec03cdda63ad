import * as answers from './flag-answer.inputs';
import * as raising from './flag-raising.inputs';
import * as onRisks from './risk.inputs';

/** What policies alone may say; there are no mutations for it. */
export const policyInputs = {
  RaiseDerivedFlag: raising.RaiseDerivedFlag,
  EscalateOverdueFlag: answers.EscalateOverdueFlag,
};

const { EscalateOverdueFlag: _, ...answerInputs } = answers;

/** The moves with a flag, in the order in which they come up. */
export const flagInputs = { RaiseRedFlag: raising.RaiseRedFlag, ...answerInputs };

/** The moves with a risk or an issue. */
export const riskInputs = { ...onRisks };
