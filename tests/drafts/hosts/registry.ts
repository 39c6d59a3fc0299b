import type { Host } from '@/utils/hosts/host';
import { outlook } from './outlook';

/** Hosts that are kept to the contract and not shipped: nothing in the product names them. */
export const drafts: readonly Host[] = [outlook];
