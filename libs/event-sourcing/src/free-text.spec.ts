import { GiftInput, OpenJar, PutIn } from './jars.inputs.example';
import { FreeText, readTexts } from './free-text';
import { toCommand } from './mutations';

const said = {
  program: 'north',
  id: 'tea',
  coins: 3,
  on: '2026-03-01',
  source: 'Minutes',
  gifts: [{ giver: 'Ben', from: 'milk' }, { giver: 'Ann' }],
};

class Letter {
  @FreeText()
  pages: string[];

  stamp: string;
}

function heard<What extends object>(what: What, answer = (text: string) => text) {
  const texts: string[] = [];
  const after = readTexts(what, (field, text) => {
    texts.push(`${field}: ${text}`);
    return answer(text);
  });
  return { texts, after };
}

describe('The free texts of a command', () => {
  it('are its texts at any depth, with their place, also what it inherits; no id, day or number', () => {
    const { texts } = heard(toCommand(PutIn, said));
    expect(texts).toEqual(['source: Minutes', 'gifts[0].giver: Ben', 'gifts[1].giver: Ann']);
  });

  it('are each of a list, and not what stands beside it', () => {
    const letter = Object.assign(new Letter(), { pages: ['one', 'two'], stamp: 'three' });
    expect(heard(letter).texts).toEqual(['pages[0]: one', 'pages[1]: two']);
  });

  it('stay the same command where nothing is changed', () => {
    const command = toCommand(PutIn, said);
    expect(heard(command).after).toBe(command);
  });

  it('make another command of the same class where one is changed; the first stays as it is', () => {
    const command = toCommand(PutIn, said);
    const { after } = heard(command, (text) => (text === 'Ann' ? 'A.' : text));
    expect(after).toEqual({ ...command, gifts: [{ giver: 'Ben', from: 'milk' }, { giver: 'A.' }] });
    expect(after).toBeInstanceOf(PutIn);
    for (const gift of after.gifts!) expect(gift).toBeInstanceOf(GiftInput);
    expect(command.gifts![1]!.giver).toBe('Ann');
  });

  it('are not there where nothing is said', () => {
    expect(heard(new OpenJar()).texts).toEqual([]);
  });
});
