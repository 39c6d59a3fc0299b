import type { Identity } from '@/utils/domain/conversation';

/**
 * Whether the later reading is of the same conversation. A host's own id decides where there is
 * one. Else address and title must agree, and messages that were in view must not all be gone: scrolling and
 * new messages keep some, another chat of the same name keeps none, and shows none at all until it
 * has loaded.
 */
export function isSameConversation(before: Identity, now: Identity): boolean {
  if (before.thread !== undefined || now.thread !== undefined) return before.thread === now.thread;
  if (before.address !== now.address || before.title !== now.title) return false;
  if (before.messageIds.length === 0) return true;
  const seen = new Set(before.messageIds);
  return now.messageIds.some((id) => seen.has(id));
}
