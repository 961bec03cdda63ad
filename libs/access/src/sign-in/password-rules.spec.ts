import { assertPassword, type Chooser } from './password-rules';

const chooser: Chooser = { name: 'Ana Lindqvist', email: 'ana.lindqvist@harborview.example' };

function saidOf(password: string, hasCode = false): string {
  try {
    assertPassword(password, { ...chooser, hasCode });
    return 'accepted';
  } catch (error) {
    return (error as Error).message;
  }
}

const SHORT = /at least 15 characters/;
const SHORT_WITH_CODE = /at least 8 characters/;
const COMMON = /among the first that are tried/;
const OWN = /your or our own names/;
const LONG = /at most 1024/;
const BROKEN = /no keyboard makes/;
const ACCEPTED = /^accepted$/;

describe('A password that is the only factor', () => {
  it.each<[string, string, RegExp]>([
    ['four words', 'correct horse battery staple', ACCEPTED],
    ['words without spaces', 'marblekettleorbitplum', ACCEPTED],
    ['exactly 15 characters', 'kettle orbit pl', ACCEPTED],
    ['14 characters', 'kettle orbit p', SHORT],
    ['small letters only', 'thursdaysarealwaysgreen', ACCEPTED],
    ['digits that are no row', '739104826650173948', ACCEPTED],
    ['signs and digits', '7$kQ!9z#Lw2&xV5', ACCEPTED],
    ['spaces at both ends', '  lamp over river  ', ACCEPTED],
    ['Greek', 'καλημέρα σε όλους', ACCEPTED],
    ['Chinese', '春天的花园里有一只蓝色的小鸟在唱歌', ACCEPTED],
    ['Arabic', 'القمر فوق البحر هادئ', ACCEPTED],
    ['decomposed accents count once', 'e\u0301te\u0301 a\u0300 la mer', SHORT],
    ['128 emoji', '🦊🌊🎈🧭'.repeat(32), COMMON],
    ['128 different emoji', [...Array(128)].map((_, at) => emoji(at)).join(''), ACCEPTED],
    ['73 bytes, of which bcrypt would see 72', 'orbit kettle plum '.repeat(4) + 'x', ACCEPTED],
    ['1024 characters', words(1024), ACCEPTED],
    ['1025 characters', words(1025), LONG],
    ['a lone surrogate', 'kettle orbit plum \ud800', BROKEN],
    ['a NUL', 'kettle orbit plum \0', BROKEN],
    ['nothing', '', SHORT],
    ['spaces only', ' '.repeat(20), COMMON],
    ['one letter over and over', 'a'.repeat(20), COMMON],
    ['two characters over and over', 'ab'.repeat(10), COMMON],
    ['a common one twice', 'passwordpassword', COMMON],
    ['a common one with a tail', 'sunshine12345678!', COMMON],
    ['a common one four times', 'footballfootballfootballfootball', COMMON],
    ['a row of digits', '123456789012345678', COMMON],
    ['a row of letters', 'abcdefghijklmnopqrst', COMMON],
    ['a row downwards', 'zyxwvutsrqponmlkji', COMMON],
    ['the product', 'plumbline-plumbline', OWN],
    ['the product with a year', 'Plumbline Ledger 2026', OWN],
    ['the own name', 'Ana Lindqvist 1984!', OWN],
    ['the own address', 'ana.lindqvist@harborview.example', OWN],
    ['the own hospital', 'Harborview-Harborview-1', OWN],
    ['the own name beside words of one’s own', 'lindqvist kettle orbit', ACCEPTED],
  ])('%s', (_, password, expected) => expect(saidOf(password)).toMatch(expected));
});

describe('A password beside a code', () => {
  it.each<[string, string, RegExp]>([
    ['eight characters', 'kt7 orbz', ACCEPTED],
    ['seven characters', 'kt7 orb', SHORT_WITH_CODE],
    ['the most common', 'password', COMMON],
    ['a common one in capitals', 'IlOvEyOu', COMMON],
    ['a common one with a digit', 'princess7', COMMON],
    ['keys in a row', 'qwertyuiop', COMMON],
    ['a row of digits', '98765432', COMMON],
    ['a word nobody else has', 'kettledrum', ACCEPTED],
  ])('%s', (_, password, expected) => expect(saidOf(password, true)).toMatch(expected));
});

describe('What a refusal says', () => {
  it('never repeats the password', () => {
    for (const password of ['sunshine12345678!', 'Ana Lindqvist 1984!', 'short one']) {
      expect(saidOf(password)).not.toContain(password);
    }
  });

  it('asks for no digits, capitals or signs', () => {
    expect(saidOf('short')).not.toMatch(/digit|capital|upper|special|symbol/i);
  });
});

function emoji(at: number): string {
  return String.fromCodePoint(0x1f400 + ((at * 37) % 128));
}

function words(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${(at * 7919).toString(36)} plum`;
  return text.slice(0, length);
}
