import { about, type Conversation } from './conversation';

/** What departments, hospitals and advisers promised to each other. */
export const departmentConversations: readonly Conversation[] = [
  about({
    id: 'benefit-map',
    customer: 'finance',
    performer: 'tessaly',
    text: 'Lead the departments through the map of benefits',
    conditions: ['Each benefit has an owner candidate and a measure'],
    milestones: ['benefit-profiles'],
  })
    .requested(-460, -410)
    .promised(-457, 8)
    .complete(-412, 'Map, version 2')
    .satisfied(-408),
  about({
    id: 'workflow-packs',
    customer: 'program-office',
    performer: 'tessaly',
    text: 'Document the workflows of today in all departments',
    conditions: ['34 packs, each signed by its department'],
    milestones: ['current-workflows'],
  })
    .requested(-455, -398)
    .promised(-452, 7)
    .complete(-401, '34 signed packs')
    .satisfied(-396),
  about({
    id: 'super-user-curriculum',
    customer: 'training',
    performer: 'tessaly',
    text: 'Write the curriculum of the super users',
    conditions: ['A lesson for each of the 22 roles'],
    milestones: ['super-users'],
  })
    .requested(-62, -20)
    .promised(-58, 8)
    .complete(-19, 'Curriculum, 22 lessons')
    .reason(-18, 'unclear', 'Two roles were added in the last week.'),
  about({
    id: 'record-policy',
    customer: 'program-office',
    performer: 'him-director',
    text: 'Bring the policy of the legal health record to a decision',
    conditions: ['Approved by counsel', 'Retention and downtime forms are part of it'],
    milestones: ['legal-record'],
  })
    .requested(-420, -332)
    .promised(-415, 8)
    .complete(-334, 'Policy HIM-14')
    .satisfied(-333),
  about({
    id: 'merge-queue',
    customer: 'it',
    performer: 'him',
    text: 'Work off the merge queue before the records are converted',
    conditions: ['No pair is older than a week'],
    milestones: ['patient-index'],
    benefits: ['fewer-duplicates'],
  })
    .requested(-330, -236)
    .promised(-326, 7)
    .complete(-240, 'Queue of the patient index: 112 pairs')
    .satisfied(-237),
  about({
    id: 'dual-coding',
    customer: 'revenue-cycle',
    performer: 'him',
    text: 'Code 400 accounts in the old and the new system',
    conditions: ['400 accounts', 'Each difference has a cause'],
    milestones: ['integrated-test-2'],
    benefits: ['faster-bills'],
  })
    .requested(-33, 18)
    .promised(-29, 6, 'Overtime on two Saturdays')
    .confident(-6, 5, '146 accounts are done; two coders left.'),
  about({
    id: 'baseline-extracts',
    customer: 'quality',
    performer: 'it',
    text: 'Extract twelve months of figures for the baselines',
    conditions: ['Fourteen measures, twelve months each'],
    milestones: ['baselines'],
  })
    .requested(-390, -330)
    .promised(-384, 8)
    .complete(-322, 'Extracts of eleven measures')
    .dissatisfied(
      -321,
      -310,
      'Fourteen measures, twelve months each',
      'Three measures have six months only.',
    )
    .complete(-311, 'Extracts of fourteen measures; three of them with six months')
    .satisfied(-309)
    .reason(-308, 'environment', 'The old archive holds six months of three systems.'),
  about({
    id: 'remote-coders',
    customer: 'him',
    performer: 'it',
    text: 'Give remote coders access to the test system',
    conditions: ['All 14 remote coders sign in from home'],
    milestones: ['integrated-test-2'],
  })
    .requested(-112, -45)
    .promised(-106, 7)
    .revoked(-52, 'approval', 'The security review does not allow it before the go-live.'),
  about({
    id: 'archive-access',
    customer: 'him',
    performer: 'it',
    text: 'Keep the old archive readable for release of information',
    conditions: ['Any chart of the last ten years opens within a minute'],
    milestones: ['go-live'],
    benefits: ['faster-release'],
  })
    .requested(-44, 40)
    .deferred(-37, -22, 'The archive is to be chosen this month.')
    .deferred(-22, -8, 'Two offers are compared.'),
  about({
    id: 'downtime-forms',
    customer: 'nursing',
    performer: 'it',
    text: 'Have the downtime forms printed and placed on every unit',
    conditions: ['A set of the current forms in every unit', 'Each form has its bar code'],
    milestones: ['downtime-drill'],
  })
    .requested(-84, 10)
    .promised(-80, 6)
    .reassigned(-40, 'sponsor', 'him', 'Forms belong to the record, not to the network.')
    .promised(-37, 8)
    .confident(-5, 8),
  about({
    id: 'super-user-roster',
    customer: 'training',
    performer: 'nursing',
    text: 'Name super users for all units and shifts',
    conditions: ['One for ten users', 'Nights and weekends are covered'],
    milestones: ['super-users'],
  })
    .requested(-180, -128)
    .promised(-176, 7)
    .complete(-130, 'Roster of 418 names')
    .satisfied(-124),
  about({
    id: 'ward-formulary',
    customer: 'nursing',
    performer: 'pharmacy',
    text: 'Give every drug of the ward stock a bar code that scans',
    conditions: ['98 % of doses scan at the first try'],
    milestones: ['day-in-the-life'],
    benefits: ['safer-prescribing'],
  })
    .requested(-70, 25)
    .promised(-66, 8)
    .confident(-4, 8),
  about({
    id: 'release-of-nurses',
    customer: 'training',
    performer: 'millbrook',
    text: 'Release twelve nurses as super users for three weeks',
    conditions: ['Twelve nurses, three weeks, all shifts'],
    milestones: ['training-starts'],
  })
    .requested(-30, 5)
    .declined(-24, 'Two units are closed for lack of nurses, and agency staff is not funded.'),
  about({
    id: 'chart-abstraction',
    customer: 'him',
    performer: 'physicians',
    text: 'Abstract 6,000 charts of patients with appointments after the go-live',
    conditions: ['Problems, allergies and medications are entered for each'],
    milestones: ['mock-conversion'],
  })
    .requested(-35, 48)
    .countered(-21, 90, 'The offices can do it after the go-live, visit by visit.', 7),
  about({
    id: 'bill-hold',
    customer: 'him',
    performer: 'revenue-cycle',
    text: 'Set the days of the bill hold in the new system',
    conditions: ['Agreed with coding', 'Shown in the daily report of unbilled accounts'],
    milestones: ['integrated-test-2'],
    benefits: ['faster-bills'],
  })
    .requested(-40, 9)
    .promised(-36, 8)
    .renegotiating(-4, 30, 'prerequisite', 'It waits for the test claims of the two payers.'),
  about({
    id: 'portal-identity',
    customer: 'physicians',
    performer: 'it',
    text: 'Choose how patients prove who they are in the portal',
    conditions: ['Contract signed'],
    milestones: ['patient-portal'],
  })
    .requested(-165, -120)
    .withdrawn(-149, 'The portal is suspended.'),
  about({
    id: 'open-house',
    customer: 'program-office',
    performer: 'main',
    text: 'Hold an open evening for physicians in the training rooms',
    conditions: ['Three evenings, all services invited'],
    factors: ['Physician engagement'],
  })
    .requested(-130, -90)
    .promised(-126, 9)
    .cancelled(-98, 'The training rooms are not ready; the evenings are held after the go-live.'),
];
