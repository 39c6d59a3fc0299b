import type { TextKey } from '@/components/texts';

/** Something that a customer writes, to practise on. */
export interface Situation {
  readonly id: string;
  readonly title: TextKey;
  /** The customer's words. They are Spanish in every language, as the starter library is. */
  readonly text: TextKey;
}

export const situations: readonly Situation[] = [
  { id: 'wifi', title: 'situation_wifi_title', text: 'situation_wifi_text' },
  { id: 'down', title: 'situation_down_title', text: 'situation_down_text' },
  { id: 'slow', title: 'situation_slow_title', text: 'situation_slow_text' },
  { id: 'plans', title: 'situation_plans_title', text: 'situation_plans_text' },
  {
    id: 'installation',
    title: 'situation_installation_title',
    text: 'situation_installation_text',
  },
  { id: 'payment', title: 'situation_payment_title', text: 'situation_payment_text' },
  { id: 'equipment', title: 'situation_equipment_title', text: 'situation_equipment_text' },
  { id: 'leaving', title: 'situation_leaving_title', text: 'situation_leaving_text' },
];
