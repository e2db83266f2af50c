import type { ItemState } from './generated/ItemState';
import { t } from './words';

/** Each state in a word. */
export const STATES: Readonly<Record<ItemState, string>> = {
  get planned() {
    return t('state-planned');
  },
  get open() {
    return t('state-open');
  },
  get snoozed() {
    return t('state-snoozed');
  },
  get held() {
    return t('state-held');
  },
  get done() {
    return t('state-done');
  },
  get skipped() {
    return t('state-skipped');
  },
  get missed() {
    return t('state-missed');
  },
};
