import { whenBaselineMissing } from './when-baseline-missing.policy';
import { whenCompletionDeclared } from './when-completion-declared.policy';
import { whenConditionOverdue } from './when-condition-overdue.policy';
import { whenDefinitionChanged } from './when-definition-changed.policy';
import { whenFlagAcknowledged } from './when-flag-acknowledged.policy';
import { whenFlagRaised } from './when-flag-raised.policy';
import { whenFlagTriaged } from './when-flag-triaged.policy';
import { whenForecastMoved } from './when-forecast-moved.policy';
import { whenMeasurementMissing } from './when-measurement-missing.policy';
import { whenMitigationPlanned } from './when-mitigation-planned.policy';
import { whenOwnerLeft } from './when-owner-left.policy';
import { whenPromisesMissed } from './when-promises-missed.policy';
import { whenReplyDeferred } from './when-reply-deferred.policy';
import { whenReviewPlanned } from './when-review-planned.policy';
import { whenTrainingBuildDiffers } from './when-training-build-differs.policy';
import { whenVotersDoubt } from './when-voters-doubt.policy';

/** What follows by itself: from a missed response, from triage, and from what the log shows. */
export const policies = [
  whenFlagRaised,
  whenFlagAcknowledged,
  whenMitigationPlanned,
  whenFlagTriaged,
  whenDefinitionChanged,
  whenMeasurementMissing,
  whenForecastMoved,
  whenOwnerLeft,
  whenBaselineMissing,
  whenVotersDoubt,
  whenConditionOverdue,
  whenCompletionDeclared,
  whenReplyDeferred,
  whenReviewPlanned,
  whenPromisesMissed,
  whenTrainingBuildDiffers,
];
