import type { Action } from './generated/Action';

/** The same once more, now that the person has said that they mean it. */
export function confirmed(action: Action): Action {
  return 'confirmed' in action ? { ...action, confirmed: true } : action;
}
