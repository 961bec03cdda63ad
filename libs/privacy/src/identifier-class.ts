/** What is looked for: each class with where its form is laid down. */
const FORMS = {
  'social security number': 'ssa.gov/employer/randomization.html: areas 000, 666 and 9xx are none',
  'Medicare number': 'cms.gov, Understanding the Medicare Beneficiary Identifier (MBI) format',
  'national health number': 'NHS number (ISB 0149), CPR number, Canadian health card, by keyword',
  'medical record number': '45 CFR 164.514(b)(2)(i)(H)',
  'account number': '45 CFR 164.514(b)(2)(i)(J)',
  'encounter number': '45 CFR 164.514(b)(2)(i)(R)',
  'health plan number': '45 CFR 164.514(b)(2)(i)(I)',
  'licence number': '45 CFR 164.514(b)(2)(i)(K)',
  'date of birth': '45 CFR 164.514(b)(2)(i)(C)',
  age: '45 CFR 164.514(b)(2)(i)(C): ages over 89',
  'phone number': '45 CFR 164.514(b)(2)(i)(D) and (E)',
  'e-mail address': '45 CFR 164.514(b)(2)(i)(F)',
  'vehicle number': '49 CFR 565.15: the check digit of a VIN',
  'device number': '45 CFR 164.514(b)(2)(i)(M); the UDI of 21 CFR 830.20',
  'web address': '45 CFR 164.514(b)(2)(i)(N)',
  'internet address': '45 CFR 164.514(b)(2)(i)(O)',
  'provider number': '45 CFR 162.406: the check digit of an NPI, by Luhn with 80840 in front',
} as const;

/** The class of an identifier, in the words in which it is told to a person. */
export type IdentifierClass = keyof typeof FORMS;

/** Every class of identifier that is looked for. */
export const CLASSES = Object.keys(FORMS) as readonly IdentifierClass[];
