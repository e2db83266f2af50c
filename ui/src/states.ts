import type { ItemState } from './generated/ItemState';
import { t } from './words';

/** Each state in a word. */
export const STATES: Record<ItemState, string> = {
  planned: t('state-planned'),
  open: t('state-open'),
  snoozed: t('state-snoozed'),
  held: t('state-held'),
  done: t('state-done'),
  skipped: t('state-skipped'),
  missed: t('state-missed'),
};
