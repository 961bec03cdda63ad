import type { DemoStep } from './calendar';
import { departmentConversations } from './commitments.departments';
import { vendorConversations } from './commitments.vendor';

/** The commitments: conversations that ended well, badly, or not yet. */
export const commitmentSteps: readonly DemoStep[] = [
  ...vendorConversations,
  ...departmentConversations,
].flatMap(({ steps }) => steps);
