/** The people Plumbline answers first, and the ten-second question that each one's query answers. */
export const roles = [
  { role: 'executive', label: 'Executive', asks: 'What is realised of what was promised?' },
  { role: 'cio', label: 'CIO', asks: 'Will we go live on the date?' },
  { role: 'him-director', label: 'HIM director', asks: 'Which figures are off their baseline?' },
  { role: 'consultant', label: 'Consultant', asks: 'What did I promise, and when is it due?' },
  {
    role: 'program-manager',
    label: 'Program manager',
    asks: 'What slipped, and what is owed now?',
  },
] as const;

/** One of the roles, as it stands in addresses and file names. */
export type Role = (typeof roles)[number]['role'];

/** The program that the demo data tells of, and that prepared queries ask about unless told. */
export const demoProgram = 'harborview';
