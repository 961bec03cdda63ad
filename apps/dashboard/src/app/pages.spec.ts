import { firstPageFor, pages, pagesFor, type Role } from './pages';

const roles = [...new Set(Object.values(pages).flat())] as Role[];

describe('The pages of a program', () => {
  it.each(roles)('of a %s begin with one that the role may read', (role) => {
    expect(pagesFor([role], false)).toContain(firstPageFor([role]));
  });

  it('show a vendor nothing of the inside', () => {
    expect(pagesFor(['vendor'], false)).toEqual([
      'desk',
      'risks',
      'commitments',
      'history',
      'tokens',
    ]);
  });

  it('show an administrator who is no member the members, and nothing else', () => {
    expect(pagesFor([], true)).toEqual(['admin']);
  });
});
