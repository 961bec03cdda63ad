import { seen, type Visible } from './visible';

const workflow = (
  site: string,
  id: string,
  what: string,
  at: string,
  printed: Visible['printed'],
) =>
  seen(
    `readiness(site: "${site}", pack: "him-workflows") { id: workflow status blockedBy blocks { until } missingEvidence }`,
  )(what, `readiness.#${id}.${at}`, printed);
const site = (id: string, what: string, at: string, printed: Visible['printed']) =>
  seen('readinessBySite { id worst lowestScore }')(what, `readinessBySite.#${id}.${at}`, printed);
const training = (id: string, what: string, at: string, printed: Visible['printed']) =>
  seen('training { id stale passRate denominatorChanges { from to reason } }')(
    what,
    `training.#${id}.${at}`,
    printed,
  );

/** What is not ready, or of which nobody knows. */
export const readinessSeen: readonly Visible[] = [
  workflow('eastgate', 'release-of-information', 'A workflow is', 'status', 'blocked'),
  workflow('eastgate', 'release-of-information', 'by HIM', 'blockedBy', 'him-director'),
  workflow('eastgate', 'downtime-forms', 'A workflow is', 'status', 'red'),
  workflow('main', 'unbilled-accounts', 'The evidence of one is', 'status', 'stale'),
  workflow('main', 'identity-merge', 'One was blocked once, and is', 'status', 'green'),
  workflow('millbrook', 'staffing', 'One was never attested in full', 'status', 'missing'),
  workflow('millbrook', 'transcription', 'One is none here', 'status', 'notApplicable'),
  site('him-workflows-eastgate', 'The worst of Eastgate is', 'worst', 'blocked'),
  site('technical', 'No score at all in a technical workflow', 'lowestScore', 0),
  site('compliance-us', 'The worst of compliance is', 'worst', 'red'),
  training('super-users-main', 'A denominator fell from', 'denominatorChanges.0.from', 250),
  training('super-users-main', 'to', 'denominatorChanges.0.to', 205),
  training(
    'super-users-main',
    'with its reason',
    'denominatorChanges.0.reason',
    'Super users of the night shift were taken from the list.',
  ),
  training('super-users-millbrook', 'A training is stale', 'stale', true),
];
