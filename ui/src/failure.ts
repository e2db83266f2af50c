import type { Failure } from './generated/Failure';
import { t } from './words';

/** What a call was refused with; anything unforeseen becomes a sentence too. */
export function failureFrom(thrown: unknown): Failure {
  if (isFailure(thrown)) return thrown;
  console.error(thrown);
  return { kind: 'trouble', message: t('trouble-unknown'), faults: [] };
}

function isFailure(thrown: unknown): thrown is Failure {
  return typeof thrown === 'object' && thrown !== null && 'kind' in thrown && 'message' in thrown;
}
