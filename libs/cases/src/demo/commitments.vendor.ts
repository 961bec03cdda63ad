import { about, type Conversation } from './conversation';

const vendor = { performer: 'aldermoor' };

/** What the vendor promised: four kept, one reworked, one late, two overdue, one never answered. */
export const vendorConversations: readonly Conversation[] = [
  about({
    ...vendor,
    id: 'laboratory-interfaces',
    customer: 'it',
    text: 'Connect laboratory and radiology to the test system',
    conditions: ['Orders and results pass both ways', 'Errors reach a work queue with an owner'],
    milestones: ['unit-test'],
  })
    .requested(-330, -250)
    .promised(-324, 8)
    .confident(-276, 8)
    .complete(-253, 'Interface log, 1,200 messages without loss')
    .satisfied(-249),
  about({
    ...vendor,
    id: 'conversion-tool',
    customer: 'it',
    text: 'Load problems, allergies and medications from the old record',
    conditions: ['99.5 % of a sample of 400 charts is right'],
    milestones: ['mock-conversion'],
  })
    .offered(-204, -95, 7)
    .accepted(-197)
    .confident(-120, 8)
    .complete(-97, 'Audit of 400 charts, 99.6 % right')
    .satisfied(-93),
  about({
    ...vendor,
    id: 'training-system',
    customer: 'training',
    text: 'Provide a training system that equals the build',
    conditions: ['98 % of the build is in it', 'It is reset every night'],
    milestones: ['training-decision'],
  })
    .requested(-190, -118)
    .promised(-183, 7)
    .confident(-140, 7)
    .complete(-121, 'Comparison of the builds, 98.4 %')
    .satisfied(-115),
  about({
    ...vendor,
    id: 'encoder-interface',
    customer: 'him',
    text: 'Connect the encoder, so that coders stay in one screen',
    conditions: ['Final codes are in the account within a minute', 'Edits are shown to the coder'],
    milestones: ['integrated-test-1'],
    benefits: ['faster-bills'],
  })
    .requested(-210, -140)
    .promised(-206, 9)
    .complete(-141, 'Demonstration to three coders')
    .dissatisfied(
      -137,
      -110,
      'Final codes are in the account within a minute',
      'It took twenty minutes for one account in six.',
    )
    .confident(-124, 7)
    .complete(-108, 'Timing of 200 accounts')
    .satisfied(-105)
    .reason(-104, 'estimate', 'The second queue of the billing system was not known.'),
  about({
    ...vendor,
    id: 'index-rules',
    customer: 'him',
    text: 'Deliver index rules for the 84 types of scanned documents',
    conditions: ['Each type is found under its name in the chart'],
    milestones: ['legal-record'],
    factors: ['System design'],
  })
    .requested(-160, -90)
    .promised(-155, 6)
    .confident(-118, 4, 'The list of types is not final.')
    .renegotiating(
      -104,
      -60,
      'decisionMissing',
      'Twelve types wait for a decision of the hospitals.',
    )
    .agreed(-102)
    .complete(-62, 'List of 84 types with a test of each')
    .satisfied(-58),
  about({
    ...vendor,
    id: 'device-drivers',
    customer: 'it',
    text: 'Certify the label printers of the three hospitals',
    conditions: ['All 212 printers print a wristband that scans'],
    milestones: ['dress-rehearsal'],
  })
    .requested(-110, -36)
    .promised(-103, 8)
    .confident(-45, 8)
    .complete(-30, 'Test of 212 printers')
    .satisfied(-27)
    .reason(-27, 'resource', 'The engineer was on another go-live for two weeks.'),
  about({
    ...vendor,
    id: 'benefit-report-tools',
    customer: 'quality',
    text: 'Deliver the reports by which the benefits are measured',
    conditions: ['Each measure can be run by its owner', 'Figures equal those of the baseline'],
    milestones: ['benefit-reports'],
    benefits: ['safer-prescribing', 'faster-bills', 'less-transcription'],
  })
    .requested(-270, -75)
    .promised(-262, 9, 'Two analysts, from next month on')
    .confident(-150, 9)
    .confident(-88, 8, 'On track'),
  about({
    ...vendor,
    id: 'payer-tests',
    customer: 'revenue-cycle',
    text: 'Send test claims to the two largest payers and correct what they reject',
    conditions: ['Both payers accept 95 % of 300 test claims'],
    milestones: ['integrated-test-2'],
    benefits: ['faster-bills', 'fewer-denials'],
  })
    .requested(-96, -12)
    .promised(-90, 8)
    .confident(-41, 7)
    .confident(-19, 6, 'One payer is done.')
    .reason(-9, 'vendorDefect', 'Institutional claims lose the attending physician.'),
  about({
    ...vendor,
    id: 'late-charges',
    customer: 'revenue-cycle',
    text: 'Show charges that are entered more than three days after the service',
    conditions: ['A list for each department every morning'],
    milestones: ['recovery'],
    benefits: ['faster-bills'],
  }).requested(-48, 12),
  about({
    ...vendor,
    id: 'downtime-viewer',
    customer: 'nursing',
    text: 'Provide the read-only chart for a downtime on every unit',
    conditions: ['Every unit opens it without the network', 'It is never older than 15 minutes'],
    milestones: ['downtime-drill'],
  })
    .requested(-77, 12)
    .promised(-70, 9)
    .confident(-35, 7)
    .confident(-9, 5, 'Eleven units have no computer that may hold it.'),
];
