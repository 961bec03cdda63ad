import { titlesIn } from './gate-roles.data';

describe('The role on the record of a stakeholder', () => {
  it.each([
    ['CIO', ['cio']],
    ['Chief Information Officer', ['cio']],
    ['HIM director', ['himDirector']],
    ['Revenue-cycle director', ['revenueCycleDirector']],
    ['Privacy/security officer', ['privacyOfficer']],
    ['CIO, executive sponsor', ['executiveSponsor', 'cio']],
    ['CNO and CMIO', ['cmio', 'cno']],
    ['Deputy CIO', []],
    ['412 beds', []],
    [undefined, []],
  ])('%s is %j', (role, titles) => expect(titlesIn(role)).toEqual(titles));
});
