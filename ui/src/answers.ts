import type { Answer } from './generated/Answer';
import type { Sign } from './generated/Sign';
import { t } from './words';

/** Each answer in a word or two. */
export const ANSWERS: Readonly<Record<Answer, string>> = {
  get yes() {
    return t('yes');
  },
  get unsure() {
    return t('unsure');
  },
  get no() {
    return t('no');
  },
};

export type Answers = Record<string, Answer>;

/** What was answered before. */
export function givenBefore(signs: readonly Sign[]): Answers {
  return Object.fromEntries(signs.flatMap(({ id, answer }) => (answer ? [[id, answer]] : [])));
}

/** No to each of the signs that has no answer. */
export function noToTheRest(signs: readonly Sign[], given: Answers): Answers {
  return { ...Object.fromEntries(signs.map(({ id }) => [id, 'no' as const])), ...given };
}

/** The same answer once more takes it back. */
export function answered(given: Answers, id: string, answer: Answer): Answers {
  const { [id]: before, ...rest } = given;
  return before === answer ? rest : { ...rest, [id]: answer };
}
