/** Made by `npm run documents`: the words and inputs of the API that the documents name. */

/** Accept a baseline; a new version needs a reason. */
export type AcceptBaselineInput = {
  readonly acceptedBy?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The version of the definition that it was counted by; that of the day if not said. */
  readonly definitionVersion?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly numerator?: number | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The value, if the measure is no rate. */
  readonly value?: number | null | undefined;
};

/** Accept the counter-offer of the performer, which makes it a promise. */
export type AcceptCounterInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Accept an offer, which makes it a promise. */
export type AcceptOfferInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Accept a promise as a benefit that someone owns. */
export type AcceptPromiseInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type AccountStatus =
  | 'active'
  | 'disabled';

/** Record that a milestone was achieved on the day `on`. */
export type AchieveMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** What shows it: a report, a sign-off, a link. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Say that a flag was heard; the raiser cannot do it. */
export type AcknowledgeFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Set what must hold at a gate; what was set once stays. */
export type AddCriterionInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The id of the new criterion. */
  readonly criterion: string;
  readonly criticality: CriterionCriticality;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** Where it is read from in the log; assessed by hand if nothing is said. */
  readonly fact?: CriterionFact | null | undefined;
  /** The gate. */
  readonly id: string;
  /** The least that passes, in percent. */
  readonly minimumPct: number;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The pack whose readiness score is read. */
  readonly pack?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Add an item that must be true of a workflow; it begins as missing. */
export type AddItemInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criticality: ItemCriticality;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** The id of the new item within its workflow. */
  readonly item?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

/** Add a site that takes part. */
export type AddSiteInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new site. */
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Add a workflow that the pack does not have. */
export type AddWorkflowInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** What is to be shown as evidence. */
  readonly evidenceAsked?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

/** Adopt a pack at a site: its workflows and items are copied, and begin as missing. */
export type AdoptPackInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new checklist; `<pack>-<site>` if not given. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The pack, by its id. */
  readonly pack: string;
  readonly packVersion: number;
  /** The program. */
  readonly program: string;
  /** The site; the whole program if not given. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Make a plan of a template: every item so many days from the go-live. */
export type AdoptPlanInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The go-live that the days are counted from. */
  readonly goLiveOn: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Stands before the ids of the milestones; wave and site if nothing is said. */
  readonly prefix?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The template, for example `emr-plan`. */
  readonly template: string;
  readonly templateVersion: string;
  readonly wave?: string | null | undefined;
};

/** Agree to a change that the stakeholder would not choose, and say what it receives. */
export type AgreeConcessionInput = {
  /** Who agrees, of their own; the stakeholder itself if not given. */
  readonly by?: string | null | undefined;
  /** The change that is accepted. */
  readonly change: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The id of the new concession. */
  readonly concession?: string | null | undefined;
  /** What it costs them. */
  readonly cost: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The stakeholder who concedes. */
  readonly id: string;
  /** The commitment that they receive; they are its customer. */
  readonly inReturn?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What is in it for them that compensates. */
  readonly wiifm?: string | null | undefined;
};

/** Agree to the new terms, as the other party; the old ones stay on record. */
export type AgreeRenegotiationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Computed, never typed. Grey: less than half of what should be known is known. */
export type AlignmentStatus =
  | 'amber'
  | 'green'
  | 'grey'
  | 'red';

/** Say a goal in new words; the old words stay on record. */
export type AmendGoalInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly goal: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Appeal against a rejection to the executive sponsor, once, as the raiser. */
export type AppealRejectionInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Approve what is done instead of a criterion, with an owner and an expiry. */
export type ApproveWorkaroundInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The last day on which it counts. */
  readonly expiresOn: string;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder that answers for it. */
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Say how far a criterion is met on the day `on`, with what shows it. */
export type AssessCriterionInput = {
  readonly actualPct: number;
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  /** What shows it: a report, a log, a link. */
  readonly evidence: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Give a flag its owner, or another one. */
export type AssignOwnerInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who takes care of it; never who raised it from outside their scope. */
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Give a risk its owner, or another one. */
export type AssignRiskOwnerInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who answers for it. */
  readonly owner: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Attest how an item stands, with what shows it, until a day. */
export type AttestItemInput = {
  readonly answer: ItemAnswer;
  /** Who attests. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** What shows it; needed unless it is not met. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The last day on which it counts; 30 days if not given. */
  readonly expiresOn?: string | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** The item within the workflow. */
  readonly item: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

export type BenefitClass =
  | 'cashable'
  | 'costAvoidance'
  | 'disBenefit'
  | 'nonCashable'
  | 'nonFinancial';

export type BenefitPhase =
  | 'accepted'
  | 'baselined'
  | 'notRealised'
  | 'partiallyRealised'
  | 'planned'
  | 'promised'
  | 'realised'
  | 'rejected'
  | 'retired'
  | 'tracking';

export type BenefitStatus =
  | 'atRisk'
  | 'exceeding'
  | 'noData'
  | 'notRealised'
  | 'offTrack'
  | 'onTrack'
  | 'partiallyRealised'
  | 'realised'
  | 'rejected'
  | 'retired';

/** Block a workflow, whatever its score: its gate is conditional at best. */
export type BlockWorkflowInput = {
  /** Who blocks it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

/** Cancel what was promised, as the customer; it does not count for the performer. */
export type CancelCommitmentInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Vote at a gate in a role that one holds. */
export type CastVoteInput = {
  /** Who votes. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** In private; shown as a figure of at least three. */
  readonly confidence: number;
  /** In private; shown without a name. */
  readonly dissent?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: GateRole;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly vote: GateWord;
};

/** Change what is measured; the series is broken from here on, and shown so. */
export type ChangeDefinitionInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Of what it is a part, if it is a rate. */
  readonly denominator?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** What is counted, if it is a rate. */
  readonly numerator?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who or what is counted, and who is not. */
  readonly population?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** 100 for percent, 1000 for "per 1,000". */
  readonly scale?: number | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The system that the figures come from. */
  readonly system?: string | null | undefined;
  /** What exactly is measured, in words. */
  readonly text: string;
};

/** Change a vote, with the reason; the vote before stays on record. */
export type ChangeVoteInput = {
  /** Who votes. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** In private; shown as a figure of at least three. */
  readonly confidence: number;
  /** In private; shown without a name. */
  readonly dissent?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  readonly role: GateRole;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly vote: GateWord;
};

/** Begin a program; its goals are pinned for good. */
export type CharterProgramInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The currency of its money, for example USD. */
  readonly currency?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** What the program is for, in the words of today. */
  readonly goals: ReadonlyArray<string>;
  /** The id of the new program. */
  readonly id?: string | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type ClaimedFigure =
  | 'attainmentPct'
  | 'changePct'
  | 'remaining'
  | 'value';

/** Close a condition of a decision, with what shows that it was met. */
export type CloseConditionInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly condition: string;
  readonly evidence: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Close the program, after the last benefit review. */
export type CloseProgramInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Close a risk or an issue. */
export type CloseRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type CommitmentLinkKind =
  | 'benefit'
  | 'factor'
  | 'milestone';

/** Where the conversation stands; it follows from what was said and is never typed. */
export type CommitmentStatus =
  | 'cancelled'
  | 'counterByCustomer'
  | 'counterByPerformer'
  | 'declaredComplete'
  | 'declined'
  | 'offered'
  | 'promised'
  | 'renegotiating'
  | 'requested'
  | 'revoked'
  | 'satisfied'
  | 'withdrawn';

/** Correct the measurement of a day (`on`); what it said before stays on record. */
export type CorrectMeasurementInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The version of the definition that it was counted by; that of the day if not said. */
  readonly definitionVersion?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly numerator?: number | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The value, if the measure is no rate. */
  readonly value?: number | null | undefined;
};

/** Answer with other terms: another scope, condition or due date. */
export type CounterOfferInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** All conditions, as they would be. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** How confident the performer is that it will be done in time, from 0 to 10. */
  readonly confidence?: number | null | undefined;
  /** The day by which it would be done. */
  readonly dueOn?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done instead. */
  readonly text?: string | null | undefined;
};

export type Counting =
  | 'amountPerPeriod'
  | 'amountToDate'
  | 'attainment';

export type CriterionCriticality =
  | 'high'
  | 'low'
  | 'medium';

export type CriterionFact =
  | 'blockedWorkflows'
  | 'openHighFlags'
  | 'readinessScore'
  | 'trainingPassRate';

export type CriterionStatus =
  | 'met'
  | 'missing'
  | 'notMet'
  | 'stale'
  | 'workedAround';

/** Decide a reopened decision again; the outcomes before are kept. */
export type DecideAgainInput = {
  /** The stakeholder who records it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The stakeholders who were consulted this time. */
  readonly consulted: ReadonlyArray<string>;
  /** The stakeholder who decided. */
  readonly decidedBy: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The decision. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** What was decided now. */
  readonly outcome: string;
  /** The program. */
  readonly program: string;
  /** Why it was decided so. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Decide an appeal; upheld means that the flag is triaged again. */
export type DecideAppealInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Whether the appeal is right. */
  readonly upheld: boolean;
};

/** Decide a gate; its result is computed, and its evidence is frozen. */
export type DecideGateInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly conditions?: ReadonlyArray<GateConditionInput> | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly outcome: GateWord;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** What a decision can touch; a stakeholder speaks for one of the same words. */
export type DecisionArea =
  | 'compliance'
  | 'finance'
  | 'him'
  | 'it'
  | 'lab'
  | 'nursing'
  | 'patientAccess'
  | 'pharmacy'
  | 'physicians'
  | 'revenueCycle'
  | 'training';

export type DecisionStatus =
  | 'decided'
  | 'reopened';

/** Declare a promise complete, with the evidence; the customer judges it. */
export type DeclareCompleteInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Documents, pages or links that show it. */
  readonly evidence: ReadonlyArray<string>;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Say which condition is not met, and by when it shall be put right. */
export type DeclareDissatisfiedInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The new due date. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Of the agreed conditions, those not met. */
  readonly unmet: ReadonlyArray<string>;
};

/** Declare satisfaction; only the customer can. */
export type DeclareSatisfiedInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DeclaredThing =
  | 'gate'
  | 'measure'
  | 'milestone';

/** Decline a request, with the reason. */
export type DeclineInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Decline an offer. */
export type DeclineOfferInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Take a flag down to a lower level; clocks never do that. */
export type DeescalateFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  readonly level: FlagSeverity;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Say by when the request will be answered; twice at most. */
export type DeferReplyInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** The day by which the answer comes. */
  readonly replyBy: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Define what is measured, its unit and which way is better. */
export type DefineMeasureInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Of what it is a part, if it is a rate. */
  readonly denominator?: string | null | undefined;
  /** Which way is better. */
  readonly direction: Direction;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** How often, in days. */
  readonly frequencyDays?: number | null | undefined;
  /** The id of the new measure. */
  readonly id?: string | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** What is counted, if it is a rate. */
  readonly numerator?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The quality measure that belongs to this productivity. */
  readonly pairsWith?: string | null | undefined;
  /** Who or what is counted, and who is not. */
  readonly population?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** 100 for percent, 1000 for "per 1,000". */
  readonly scale?: number | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The system that the figures come from. */
  readonly system?: string | null | undefined;
  /** What exactly is measured, in words. */
  readonly text: string;
  /** How far off still counts as maintained. */
  readonly tolerance?: number | null | undefined;
  readonly unit: string;
};

/** Follow the training of an audience at a site, out of all who are required. */
export type DefineTrainingInput = {
  /** Who is trained, for example coders. */
  readonly audience: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new training. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** All who are required to be trained. */
  readonly required: number;
  readonly site: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type DependencyInput = {
  /** Without it the benefit can hardly come. */
  readonly critical?: boolean | null | undefined;
  readonly factor: string;
  readonly weight: number;
};

/** Why something lies on a desk: owed, waited for, raised, or to be answered for. */
export type DeskKind =
  | 'acceptance'
  | 'acknowledgement'
  | 'benefit'
  | 'milestone'
  | 'owe'
  | 'owedToMe'
  | 'raised'
  | 'reply'
  | 'vote';

export type Direction =
  | 'down'
  | 'maintain'
  | 'up';

/** Disable an account; whoever is signed in with it is out at once. */
export type DisableAccountInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Take the care of the installation from an account. */
export type DismissAdministratorInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Ask an account for no code any more, for the app is lost; its sessions end. */
export type DropCodeInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** How you know who asks. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Let an account that was disabled sign in again. */
export type EnableAccountInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Take a flag to someone above. */
export type EscalateFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly to: FlagAddressee;
};

/** Record that a workaround has expired; given by itself when its day is over. */
export type ExpireWorkaroundInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly criterion: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type FlagAddressee =
  | 'cio'
  | 'clinicalSafety'
  | 'executiveSponsor'
  | 'pmo'
  | 'team'
  | 'workstream'
  | 'workstreamLead';

/** Who may know who raised it. */
export type FlagDisclosure =
  | 'confidential'
  | 'named'
  | 'roleOnly';

export type FlagEscalationCause =
  | 'person'
  | 'responseClock';

/** Which response clocks hold: the severity, as escalation has raised it, or patient safety. */
export type FlagLevel =
  | 'extreme'
  | 'high'
  | 'low'
  | 'moderate'
  | 'patientSafety';

/** What is owed to a flag: to be heard, to get an owner and a plan, to be decided. */
export type FlagResponse =
  | 'acknowledge'
  | 'decide'
  | 'plan';

export type FlagSeverity =
  | 'extreme'
  | 'high'
  | 'low'
  | 'moderate';

/** Where a flag stands; it follows from what was done and is never typed. */
export type FlagStatus =
  | 'acknowledged'
  | 'closed'
  | 'closureProposed'
  | 'merged'
  | 'mitigated'
  | 'owned'
  | 'raised'
  | 'rejected'
  | 'triaged';

export type FlagTriageOutcome =
  | 'issue'
  | 'merged'
  | 'rejected'
  | 'risk';

export type GateConditionInput = {
  readonly dueOn: string;
  /** The stakeholder that answers for it. */
  readonly owner: string;
  readonly text: string;
};

export type GateResult =
  | 'conditional'
  | 'fail'
  | 'pass'
  | 'unknown';

export type GateRole =
  | 'benefitOwner'
  | 'cfo'
  | 'cio'
  | 'cmio'
  | 'cno'
  | 'conversionLead'
  | 'executiveSponsor'
  | 'himDirector'
  | 'operationsOwner'
  | 'privacyOfficer'
  | 'programDirector'
  | 'revenueCycleDirector'
  | 'trainingLead';

export type GateWord =
  | 'conditional'
  | 'go'
  | 'noGo';

/** Give the reason that is demanded once a commitment is overdue or broken. */
export type GiveReasonInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: ReasonCode;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Say anew in whose name a member may speak. */
export type GiveVoicesInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The own stakeholder first. */
  readonly voices: ReadonlyArray<string>;
};

/** Give a member a role, in the whole program or at some sites. */
export type GrantRoleInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: Role;
  /** Only at these sites; in the whole program where none is given. */
  readonly sites?: ReadonlyArray<string> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The group of the identity provider from which it follows, where it does. */
  readonly via?: string | null | undefined;
};

/** Hand a benefit over to another owner. */
export type HandOverBenefitInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Whether the owner stays when the program ends. */
  readonly permanent: boolean;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly to: string;
};

/** Invite a person to a program, with the roles that they are to have. */
export type InviteMemberInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly email: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly roles?: ReadonlyArray<Role> | null | undefined;
  /** Only at these sites; in the whole program where none is given. */
  readonly sites?: ReadonlyArray<string> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The stakeholders in whose name they may speak, the own one first. */
  readonly voices?: ReadonlyArray<string> | null | undefined;
};

/** Issue a token for a program that asks in the name of an account. */
export type IssueTokenInput = {
  readonly access: TokenAccess;
  /** In whose name it asks; the own account if not given. */
  readonly account?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The last day on which it is good; a year from now at most. */
  readonly expiresOn: string;
  /** The id of the new token; it is no secret. */
  readonly id?: string | null | undefined;
  /** What it is for. */
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The one program that it reaches; all of the account else. */
  readonly onlyProgram?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type ItemAnswer =
  | 'met'
  | 'notApplicable'
  | 'notMet'
  | 'partly';

export type ItemCriticality =
  | 'high'
  | 'low'
  | 'medium';

export type ItemStatus =
  | 'met'
  | 'missing'
  | 'notApplicable'
  | 'notMet'
  | 'partly'
  | 'stale';

/** Link an identity at a provider to an account. */
export type LinkIdentityInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly issuer: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly subject: string;
};

/** Make the link with which an invited member opens their account. For whoever has an account, only an administrator makes one: it is a way back in. */
export type MakeInvitationLinkInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member who is to come in. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Give a role to whoever is in a group at the provider of identities. */
export type MapGroupInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The group, as the provider names it. */
  readonly group: string;
  /** The id of the new mapping. */
  readonly id?: string | null | undefined;
  /** The provider, as its tokens name it. */
  readonly issuer: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: Role;
  /** At these sites only; at all else. */
  readonly sites?: ReadonlyArray<string> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type MilestoneKind =
  | 'assessment'
  | 'gate'
  | 'goLive'
  | 'milestone';

export type MilestoneStatus =
  | 'achieved'
  | 'overdue'
  | 'planned'
  | 'suspended';

/** Move the go-live; all that is not achieved moves by the same number of days. */
export type MoveGoLiveInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** Which go-live, where sites or waves have their own. */
  readonly goLive?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly to: string;
};

export type Movement =
  | 'better'
  | 'same'
  | 'worse';

/** Let an account look after the installation: people and programs, not what is in them. */
export type NameAdministratorInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Offer something to someone, as the performer. */
export type OfferCommitmentInput = {
  /** The benefits that it serves. */
  readonly benefits?: ReadonlyArray<string> | null | undefined;
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** How the customer will know that it is done. */
  readonly conditions: ReadonlyArray<string>;
  /** How confident the performer is that it will be done in time, from 0 to 10. */
  readonly confidence?: number | null | undefined;
  /** The stakeholder for whom it is done. */
  readonly customer: string;
  /** The day by which it shall be done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The factors that it serves. */
  readonly factors?: ReadonlyArray<string> | null | undefined;
  /** The id of the new commitment. */
  readonly id?: string | null | undefined;
  /** The milestones that it serves. */
  readonly milestones?: ReadonlyArray<string> | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder who is to do it. */
  readonly performer: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done. */
  readonly text: string;
};

/** Open an account for a person; its id follows from the e-mail address. */
export type OpenAccountInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly email: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Let a gate through against its result; the sponsor only, and shown for ever. */
export type OverrideGateInput = {
  /** The executive sponsor. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Plan a milestone; the day that is said first is its baseline for good. */
export type PlanMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The milestones to be achieved before it. */
  readonly dependsOn?: ReadonlyArray<string> | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new milestone. */
  readonly id: string;
  readonly kind: MilestoneKind;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder that answers for it. */
  readonly owner?: string | null | undefined;
  /** The day for which it is planned. */
  readonly plannedOn: string;
  /** The program. */
  readonly program: string;
  /** The site that it is about. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The wave that it is about. */
  readonly wave?: string | null | undefined;
};

/** Plan what is done about a flag, as its owner. */
export type PlanMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The day by which it is done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Plan what is done about a risk. */
export type PlanRiskMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The day by which it is done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Plan which sites go live together. */
export type PlanWaveInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new wave. */
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly sites: ReadonlyArray<string>;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Prepare a gate of the plan; one that a template made is prepared by itself. */
export type PrepareGateInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The milestone that is the gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** The roles that must vote, beside those that the template names. */
  readonly roles?: ReadonlyArray<GateRole> | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Say how a benefit is counted, measured and reviewed. */
export type ProfileBenefitInput = {
  /** Money per year at the full target. */
  readonly annualValue?: number | null | undefined;
  readonly class: BenefitClass;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly counting: Counting;
  readonly currency?: string | null | undefined;
  /** Factors; the weights sum to 1. */
  readonly dependsOn?: ReadonlyArray<DependencyInput> | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  readonly measure: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The year whose prices are used. */
  readonly priceBase?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** When the benefit is reviewed; the last one allows closing. */
  readonly reviewsOn: ReadonlyArray<string>;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The measure’s own target if not given. */
  readonly target?: number | null | undefined;
  readonly targetOn?: string | null | undefined;
  /** Money over the whole life, if known. */
  readonly wholeLifeValue?: number | null | undefined;
};

export type ProgramStatus =
  | 'closed'
  | 'live'
  | 'preparing';

/** Promise what is requested, in person. */
export type PromiseInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Where the time for it comes from. */
  readonly capacityNote?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** How confident the performer is that it will be done in time, from 0 to 10. */
  readonly confidence: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type PromiseStatus =
  | 'accepted'
  | 'open'
  | 'rejected';

/** Propose that a flag be closed, as its owner. */
export type ProposeClosureInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Raise a red flag: anyone may, in or outside their scope. It creates no work for you. */
export type RaiseRedFlagInput = {
  /** The stakeholder who saw it. */
  readonly by: string;
  readonly category: RiskCategory;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Whether your name may be shown, or your role, or neither. */
  readonly disclosure: FlagDisclosure;
  /** What shows it: a document, a page, a link. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly factor?: RiskFactor | null | undefined;
  /** The gate that it blocks; that makes it extreme. */
  readonly gate?: string | null | undefined;
  /** The id of the new flag. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Whether it is outside the scope of work of who raises it. */
  readonly outsideScope: boolean;
  /** Whether patients may come to harm. */
  readonly patientSafety?: boolean | null | undefined;
  /** The program. */
  readonly program: string;
  /** What was seen. */
  readonly seen: string;
  /** How bad it would be. */
  readonly severity: FlagSeverity;
  /** The site that it is about. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** How sure you are, from 0 to 10. */
  readonly sureness: number;
  /** Which goal, benefit or factor it threatens. */
  readonly threatens: string;
  /** Where it was seen. */
  readonly where?: string | null | undefined;
};

/** Stale and missing are grey: nobody knows. Blocked is said by somebody, whatever the score. */
export type ReadinessStatus =
  | 'amber'
  | 'blocked'
  | 'green'
  | 'missing'
  | 'notApplicable'
  | 'red'
  | 'stale';

/** Record that what might happen has happened: the risk is an issue from here on. */
export type RealiseRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Why something was not done as promised, to be counted and removed. */
export type ReasonCode =
  | 'approval'
  | 'clinicalOperations'
  | 'decisionMissing'
  | 'environment'
  | 'estimate'
  | 'external'
  | 'prerequisite'
  | 'priority'
  | 'resource'
  | 'scope'
  | 'unclear'
  | 'vendorDefect';

/** Give a commitment to another performer, who must promise again. By a sponsor: until roles are known, by any stakeholder that is neither customer nor performer. */
export type ReassignCommitmentInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The new performer. */
  readonly performer: string;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Change baseline or target in a new version; the one before stays on record. */
export type RebaselineBenefitInput = {
  readonly approvedBy: string;
  readonly baseline?: number | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly target?: number | null | undefined;
  readonly targetOn?: string | null | undefined;
};

/** Let a decided gate meet again; the votes begin anew. */
export type ReconveneGateInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The gate. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Record the day that someone else printed, beside the accepted one. */
export type RecordAchievementClaimInput = {
  /** Who says so. */
  readonly claimant: string;
  readonly claimedOn: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Record a published figure, to stand beside the computed one. */
export type RecordClaimInput = {
  /** Who claims it. */
  readonly claimant: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Digits after the point, as printed. */
  readonly decimals: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly figure: ClaimedFigure;
  readonly id: string;
  /** How it was come by, if not from these figures. */
  readonly method?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly value: number;
};

/** Record what was decided, by whom, who was consulted and what it touches. */
export type RecordDecisionInput = {
  /** The stakeholder who records it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The stakeholders who were consulted; empty if nobody was. */
  readonly consulted: ReadonlyArray<string>;
  /** The stakeholder who decided. */
  readonly decidedBy: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new decision. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The answers that were weighed. */
  readonly options?: ReadonlyArray<string> | null | undefined;
  /** What was decided. */
  readonly outcome: string;
  /** The program. */
  readonly program: string;
  readonly question: string;
  /** Why it was decided so. */
  readonly reason: string;
  /** The decision right of the program, if one. */
  readonly right?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Whose work changes by it. */
  readonly touches: ReadonlyArray<DecisionArea>;
};

/** Record what was measured on a day (`on`). */
export type RecordMeasurementInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The version of the definition that it was counted by; that of the day if not said. */
  readonly definitionVersion?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  /** Measured, sampled, extrapolated, and where it is written. */
  readonly evidence?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly numerator?: number | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The value, if the measure is no rate. */
  readonly value?: number | null | undefined;
};

/** Record what was done about a flag, as its owner. */
export type RecordMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Record what was promised, in the promiser’s words; it never changes. */
export type RecordPromiseInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** Where it is written. */
  readonly document: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new benefit. */
  readonly id?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly promiser: string;
  /** The words of the promise. */
  readonly quote: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What would be better, with a change word. */
  readonly title: string;
  readonly unit?: string | null | undefined;
  readonly value?: number | null | undefined;
};

/** Record what was done about a risk. */
export type RecordRiskMitigationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
};

/** Record where a training stands on the day `on`. */
export type RecordTrainingInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The training. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly passed: number;
  /** The program. */
  readonly program: string;
  /** Needed where fewer are required than before. */
  readonly reason?: string | null | undefined;
  /** All who are required, those who failed among them. */
  readonly required: number;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly trained: number;
};

/** Recovered: within 10 % of the baseline for 4 weeks in a row. Stale and missing are grey. */
export type RecoveryStatus =
  | 'missing'
  | 'recovered'
  | 'recovering'
  | 'relapsed'
  | 'stale';

/** Say that it is not over, as the raiser. */
export type RefuseClosureInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Refuse the new terms, as the other party; the old ones stay in force. */
export type RefuseRenegotiationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Put a risk or an issue on record. */
export type RegisterRiskInput = {
  /** The stakeholder who registers it. */
  readonly by: string;
  readonly category: RiskCategory;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly factor?: RiskFactor | null | undefined;
  /** The flag from which it comes. */
  readonly from?: string | null | undefined;
  /** The id of the new risk or issue. */
  readonly id?: string | null | undefined;
  readonly kind: RiskKind;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Who answers for it. */
  readonly owner?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** The site that it is about. */
  readonly site?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What may happen, or what has happened. */
  readonly title: string;
};

/** Register an organisation, a department or a person that takes part. */
export type RegisterStakeholderInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The id of the new stakeholder. */
  readonly id?: string | null | undefined;
  readonly kind: StakeholderKind;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder to which it belongs. */
  readonly partOf?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** For whom it speaks when it is consulted; for nobody if not said. */
  readonly voice?: StakeholderVoice | null | undefined;
};

/** Reject a promise; it stays on record. */
export type RejectPromiseInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Let a member take part no longer; all roles end at once. */
export type RemoveMemberInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Give the person of an account another name. */
export type RenameAccountInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Give a site another name; the names before stay on record. */
export type RenameSiteInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly name: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Reopen a decision for a reason of the business; what was decided is kept. */
export type ReopenDecisionInput = {
  /** What changed for the business. */
  readonly businessReason: string;
  /** The stakeholder who reopens it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The decision. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Open a closed risk or issue again. */
export type ReopenRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why; it stays on record. */
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Report how confident the performer is that it will be done in time. */
export type ReportConfidenceInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** From 0 to 10. */
  readonly confidence: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Ask someone for something, as the customer. */
export type RequestCommitmentInput = {
  /** The benefits that it serves. */
  readonly benefits?: ReadonlyArray<string> | null | undefined;
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** How the customer will know that it is done. */
  readonly conditions: ReadonlyArray<string>;
  /** The stakeholder for whom it is done. */
  readonly customer: string;
  /** The day by which it shall be done. */
  readonly dueOn: string;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The factors that it serves. */
  readonly factors?: ReadonlyArray<string> | null | undefined;
  /** The id of the new commitment. */
  readonly id?: string | null | undefined;
  /** The milestones that it serves. */
  readonly milestones?: ReadonlyArray<string> | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The stakeholder who is to do it. */
  readonly performer: string;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done. */
  readonly text: string;
};

/** Ask for new terms, before the due date. */
export type RequestRenegotiationInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** All conditions, as they would be. */
  readonly conditions?: ReadonlyArray<string> | null | undefined;
  /** The day by which it would be done. */
  readonly dueOn?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: ReasonCode;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** What shall be done instead. */
  readonly text?: string | null | undefined;
};

/** Give a milestone another day; the days before stay on record. */
export type RescheduleMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly to: string;
};

/** Take up a milestone that was on hold. */
export type ResumeMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Retire a benefit with a reason. */
export type RetireBenefitInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** How far a commitment is that a stakeholder receives; what was declined, withdrawn, revoked or cancelled has lapsed. */
export type ReturnStatus =
  | 'asked'
  | 'declaredComplete'
  | 'lapsed'
  | 'promised'
  | 'satisfied';

/** Record a benefit review. */
export type ReviewBenefitInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly finding: string;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Take a promise back, with the reason; it counts as broken. */
export type RevokePromiseInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: ReasonCode;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Take a role from a member; it stays on record that they had it. */
export type RevokeRoleInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The member. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  readonly role: Role;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The group from which the role came, if any. */
  readonly via?: string | null | undefined;
};

/** Revoke a token; it is good for nothing at once. */
export type RevokeTokenInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** How grave a score is; it follows from the score and the scale and is never typed. */
export type RiskBand =
  | 'extreme'
  | 'high'
  | 'low'
  | 'medium'
  | 'moderate';

/** A published set of bands for the 5 x 5. */
export type RiskBandScale =
  | 'lowMediumHigh'
  | 'npsa2008';

/** What kind of trouble it is. */
export type RiskCategory =
  | 'accountability'
  | 'benefitErosion'
  | 'compliance'
  | 'cutover'
  | 'dataIntegration'
  | 'external'
  | 'goalDrift'
  | 'himWorkflow'
  | 'implementationFailure'
  | 'infrastructure'
  | 'leadership'
  | 'patientSafety'
  | 'people'
  | 'privacySecurity'
  | 'productivityLoss'
  | 'scopeAmbiguity'
  | 'softwareIncompatibility'
  | 'stakeholderFragmentation'
  | 'training'
  | 'vendorContract';

/** One of the twelve factors of alignment. */
export type RiskFactor =
  | 'compliance'
  | 'configuration'
  | 'dataIntegration'
  | 'executiveOwnership'
  | 'governance'
  | 'himReadiness'
  | 'physicianEngagement'
  | 'processChange'
  | 'reporting'
  | 'stakeholders'
  | 'technical'
  | 'training';

/** What may happen, or what has happened. */
export type RiskKind =
  | 'issue'
  | 'risk';

/** Without any control, with those in place, or as it shall be. */
export type RiskScoreKind =
  | 'current'
  | 'inherent'
  | 'target';

export type RiskStatus =
  | 'closed'
  | 'open';

export type Role =
  | 'auditor'
  | 'benefitOwner'
  | 'cio'
  | 'consultant'
  | 'himDirector'
  | 'physicianLead'
  | 'programManager'
  | 'siteLead'
  | 'sponsor'
  | 'vendor';

/** Score a risk on the 5 x 5; inherent, current and target are kept apart. */
export type ScoreRiskInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  readonly consequence: number;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The risk or the issue. */
  readonly id: string;
  /** From 1, rare, to 5, almost certain. */
  readonly likelihood: number;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Why it is scored like this. */
  readonly rationale: string;
  /** npsa2008 where nothing is said. */
  readonly scale?: RiskBandScale | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly which: RiskScoreKind;
};

/** Say who decides on a matter. */
export type SetDecisionRightsInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly matter: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly role: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Set a target and its day; a new version needs a reason. */
export type SetTargetInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly targetOn: string;
  readonly value: number;
};

export type StakeholderKind =
  | 'consultancy'
  | 'department'
  | 'hospital'
  | 'person'
  | 'practice'
  | 'vendor';

/** For whom a stakeholder speaks when it is consulted. */
export type StakeholderVoice =
  | 'compliance'
  | 'finance'
  | 'him'
  | 'it'
  | 'lab'
  | 'nursing'
  | 'patientAccess'
  | 'pharmacy'
  | 'physicians'
  | 'revenueCycle'
  | 'training';

/** State what is expected now; the trend stands beside it. */
export type StateForecastInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** In percent. */
  readonly confidence?: number | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly forecastOn?: string | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly value: number;
};

/** State what is in it for a stakeholder; earlier words are kept. */
export type StateWiifmInput = {
  /** Who says it; the stakeholder if not given. */
  readonly by?: string | null | undefined;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The stakeholder. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly text: string;
  /** The item that is said anew; a new one if not given. */
  readonly wiifm?: string | null | undefined;
};

/** Put a milestone on hold. */
export type SuspendMilestoneInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type TermsOrigin =
  | 'counterOffer'
  | 'offer'
  | 'reassignment'
  | 'renegotiation'
  | 'request'
  | 'rework';

export type TokenAccess =
  | 'read'
  | 'readWrite';

export type TokenStatus =
  | 'expired'
  | 'issued'
  | 'revoked';

/** Say what a flag is: a risk, an issue, the same as another, or nothing, with a reason. */
export type TriageFlagInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** The open flag that says the same, where it is merged. */
  readonly into?: string | null | undefined;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly outcome: FlagTriageOutcome;
  /** Who takes care of it, where that is known already. */
  readonly owner?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Required where it is rejected. */
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Take the block of a workflow away. */
export type UnblockWorkflowInput = {
  /** Who takes it away. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The checklist. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** The workflow within the checklist. */
  readonly workflow: string;
};

/** Unlink an identity at a provider from an account; its sessions end. */
export type UnlinkIdentityInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  readonly issuer: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly subject: string;
};

/** Give a role no more to whoever is in a group; it ends at their next sign-in. */
export type UnmapGroupInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

export type Verdict =
  | 'notRealised'
  | 'partiallyRealised'
  | 'realised';

/** Say that it is over, as the raiser, or with a reason for a raiser who has left. */
export type VerifyClosureInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The flag. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Required of a delegate. */
  readonly reason?: string | null | undefined;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Verify what was realised; never by the owner. */
export type VerifyRealisedInput = {
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The benefit. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  readonly note?: string | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  readonly verdict: Verdict;
};

/** Say why those whom a decision touches need not be consulted; it stays visible. */
export type WaiveConsultationInput = {
  /** The stakeholder who waives it. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The decision. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
  /** Who is not consulted. */
  readonly who: DecisionArea;
};

/** Withdraw a request before it is promised, with the reason. */
export type WithdrawRequestInput = {
  /** The stakeholder who makes this move. */
  readonly by: string;
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  /** The commitment. */
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};

/** Record that a stakeholder takes part no longer. */
export type WithdrawStakeholderInput = {
  /** Chosen by the sender, so that sending it again does nothing twice. */
  readonly commandId?: string | null | undefined;
  /** The revision that was seen; if someone was faster, the command is refused. */
  readonly expectedRevision?: number | null | undefined;
  readonly id: string;
  /** Confirms that no text holds patient data, where one looks as if it did and this ledger lets it be confirmed. */
  readonly noPatientData?: boolean | null | undefined;
  /** The day on which it was true; today where nothing is given. */
  readonly on?: string | null | undefined;
  /** The program. */
  readonly program: string;
  readonly reason: string;
  /** Where it is written: a document, a page, a link. */
  readonly source?: string | null | undefined;
};
