import { admin } from './admin';
import { benefits } from './benefits';
import { commitments } from './commitments';
import { decisions } from './decisions';
import { desk } from './desk';
import { history } from './history';
import { overview } from './overview';
import { plan } from './plan';
import { readiness } from './readiness';
import { risks } from './risks';
import { shell } from './shell';

/** The English of the frame and its pages, a namespace for each; what forms say comes with the forms. */
export const english = {
  shell,
  overview,
  desk,
  benefits,
  readiness,
  plan,
  risks,
  commitments,
  decisions,
  history,
  admin,
} as const;
