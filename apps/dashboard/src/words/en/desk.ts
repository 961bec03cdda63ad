/** What the desk says. */
export const desk = {
  about: 'What waits for you, what you owe, what you wait for, and what became of what you raised.',
  overdue: 'overdue',
  finding: '{{n}}, of them {{late}} overdue',
  heap: {
    answers: 'Waits for your answer',
    owed: 'What you owe',
    owedToMe: 'What is owed to you',
    raised: 'What you raised, and what became of it',
  },
  nothing: {
    answers: 'Nobody waits for your answer.',
    owed: 'You owe nothing.',
    owedToMe: 'Nothing is owed to you.',
    raised: 'You raised nothing in your own name.',
  },
  nothingNext: {
    answers: 'Requests, votes, completed work and red flags that need you come here.',
    owed: 'What you promise and what you own comes here with its day.',
    owedToMe: 'Request a commitment when you need something from somebody.',
    raised: 'Raise a red flag when something worries you; what becomes of it stands here.',
  },
  noVoice: 'You speak in nobody’s name here.',
  noVoiceNext: 'The program office says in whose name you speak; then your desk fills.',
  kind: {
    acceptance: 'To accept',
    acknowledgement: 'Red flag',
    benefit: 'Benefit',
    milestone: 'Milestone',
    owe: 'Owed by you',
    owedToMe: 'Owed to you',
    raised: 'Raised by you',
    reply: 'To answer',
    vote: 'To vote',
  },
} as const;
