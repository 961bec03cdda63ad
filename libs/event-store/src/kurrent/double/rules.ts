/** What a real server does that the adapter builds on; each can be broken, to see the suite fail. */
export const RULES = {
  refusesNoStream: 'no_stream is refused by a stream that exists',
  refusesOtherRevision: 'an exact revision is refused by a stream that is elsewhere',
  appendsWhole: 'an append that is refused writes nothing',
  answersRetry: 'the same ids at the same place are answered like the first time, and not written',
  refusesHalfRetry: 'ids of which only some are kept there already are refused',
  readsFromRevision: 'a stream is read from a revision inclusive',
  readsBackBefore: 'the log is read back from a position exclusive',
  followsAfter: 'the log is followed from a position exclusive',
  followsInOrder: 'a follower gets records in the order of the log',
  filtersStreams: 'a follower gets only the streams it asked for',
  livesAfterHistory: 'a follower is told to be live after the history, not before',
  checkpointsBehind: 'a follower is told no place that it has not been sent all records of',
  keepsNumbers: 'a deleted stream is numbered on from where it was',
  tellsOnePosition: 'a record has one position, however it is read',
} as const;

export type Rule = keyof typeof RULES;
