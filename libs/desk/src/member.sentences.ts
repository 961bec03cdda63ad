import { notable, unsaid, type Chapter } from './sentence';

/** Who came to a program; what roles they have is for those who look after its members. */
export const memberSentences: Chapter['sentences'] = {
  MemberInvited: ({ name }: { readonly name: string }) => notable(`${name} was invited.`),
  VoicesGiven: unsaid,
  RoleGranted: unsaid,
  RoleRevoked: unsaid,
  MemberRemoved: unsaid,
};
