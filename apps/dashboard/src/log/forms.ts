import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { About } from './about';
import { adminForms } from './admin.forms';
import { benefitForms } from './benefits.forms';
import { commitmentForms } from './commitments.forms';
import { decisionForms } from './decisions.forms';
import type { DescribedForm } from './described';
import { planForms } from './plan.forms';
import { readinessForms } from './readiness.forms';
import { riskForms } from './risks.forms';
import './spoken';

/** What every form is told. */
export interface FormProps {
  /** What is already known, from where the dialog was opened: `{ flag: 'f1' }`. */
  readonly about: About;
  /** It was saved. */
  readonly onSaved: () => void;
  readonly onLeave: () => void;
}

/** A form that is a component of its own, for what cannot be described as fields. */
export interface OwnForm extends Pick<DescribedForm, 'command' | 'words' | 'everyday'> {
  readonly Form: LazyExoticComponent<ComponentType<FormProps>>;
  /** The mutation that it sends, if it is not called after it. */
  readonly sends?: string;
}

/** A form of the dialog: its words are under the name of its command. */
export type LogForm = OwnForm | DescribedForm;

/** All forms in the order of the list; a line for each part of the program. */
export const forms: readonly LogForm[] = [
  {
    command: 'raiseRedFlag',
    words: 'log',
    everyday: true,
    Form: lazy(() => import('./raise-red-flag')),
  },
  {
    command: 'pasteMeasurements',
    words: 'log-benefits',
    sends: 'recordMeasurement',
    everyday: true,
    Form: lazy(() => import('./paste-measurements')),
  },
  ...benefitForms,
  ...readinessForms,
  ...planForms,
  ...decisionForms,
  ...riskForms,
  ...commitmentForms,
  ...adminForms,
];

/** The forms of the commands that someone may give. */
export const formsFor = (commands: readonly string[]) =>
  forms.filter((form) => commands.includes(('sends' in form && form.sends) || form.command));
