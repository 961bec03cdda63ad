import { saidAbout } from './said-about';

const fields = ['seen', 'threatens', 'sureness', 'on'];

describe('What the server found wrong', () => {
  it('stands beside the field that a sentence begins with, without its name', () => {
    expect(saidAbout('sureness must not be greater than 10.', fields)).toEqual({
      fields: { sureness: 'Must not be greater than 10.' },
    });
  });

  it('stands beside each of several fields', () => {
    const message =
      'seen must be longer than or equal to 1 characters; threatens should not be empty.';
    expect(saidAbout(message, fields).fields).toEqual({
      seen: 'Must be longer than or equal to 1 characters.',
      threatens: 'Should not be empty.',
    });
  });

  it('is found beside the field also where the name is quoted or ends with a colon', () => {
    expect(saidAbout('"seen" has a control character.', fields).fields).toHaveProperty('seen');
    expect(saidAbout('"input.seen[0]" has a control character.', fields).fields).toEqual({
      seen: 'Has a control character.',
    });
    expect(saidAbout('on: 2027-01-01 has not come yet.', fields).fields).toHaveProperty('on');
  });

  it('is found beside the field where it is about one of several texts', () => {
    const message =
      'seen must not be blank; each value in threatens must be shorter than or equal to 9 characters.';
    expect(saidAbout(message, fields)).toEqual({
      fields: {
        seen: 'Must not be blank.',
        threatens: 'Must be shorter than or equal to 9 characters.',
      },
    });
  });

  it('is found beside the field where something has the wrong shape', () => {
    const message =
      'Variable "$input" got an invalid value at "input.on[0]": This is not a Day: a day of the calendar as YYYY-MM-DD..';
    expect(saidAbout(message, fields)).toEqual({
      fields: { on: 'This is not a Day: a day of the calendar as YYYY-MM-DD.' },
    });
  });

  it('stands on top where it is about no field of the form', () => {
    const message = 'The flag is closed; reopen it first.';
    expect(saidAbout(message, fields)).toEqual({ fields: {}, top: message });
  });
});
