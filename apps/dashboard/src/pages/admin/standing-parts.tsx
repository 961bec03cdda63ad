import { useTranslation } from 'react-i18next';
import { Answered } from '../../asking/answered';
import { useAnswer } from '../../asking/use-answer';
import { Adopted } from './adopted';
import { Goals } from './goals';
import { DecisionRights, Sites, Waves } from './standing-sheets';
import { Act } from './row-actions';
import { standingPartsDocument } from './standing-parts.document';

/** What the program stands on: its goals, sites and waves, who decides what, and what was adopted. */
export function StandingParts() {
  const { t } = useTranslation('admin');
  const answer = useAnswer(standingPartsDocument, {});
  return (
    <Answered answer={answer} what={t('parts.program')} lines={16}>
      {({ program: { goals, waves, decisionRights, changes } }) => (
        <>
          <div className="grid">
            <Goals goals={goals} />
            <Sites />
            <Waves waves={waves} />
            <DecisionRights rights={decisionRights} />
            <Adopted plans={changes.nodes} />
          </div>
          <p className="admin-end screen-only">
            <Act command="closeProgram" />
          </p>
        </>
      )}
    </Answered>
  );
}
