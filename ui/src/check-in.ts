import { companion } from './companion.svelte';
import { failureFrom } from './failure';
import type { Answer } from './generated/Answer';
import type { Failure } from './generated/Failure';
import type { NewCheckIn } from './generated/NewCheckIn';
import { outcome } from './outcome.svelte';
import * as shell from './shell';

/** Keeps the answers and shows what they lead to; where they cannot be kept, what they lead to all the same. */
export async function checkIn(answered: NewCheckIn): Promise<void> {
  outcome.acted = undefined;
  const failure = await keep(answered);
  if (!failure) return;
  await companion.go({ place: 'judge', ...answered });
  outcome.refusal = failure;
}

/** What stands against it, or against showing what it led to. */
async function keep(answered: NewCheckIn): Promise<Failure | undefined> {
  try {
    const { check_in } = await shell.act({ kind: 'check_in', ...answered });
    if (check_in !== null) await companion.go({ place: 'result', id: check_in });
    return companion.trouble;
  } catch (thrown) {
    return failureFrom(thrown);
  }
}

/** Keeps the answers to the screen and shows what they lead to. */
export async function answerScreen(answers: Record<string, Answer>): Promise<void> {
  await outcome.try(async () => {
    const { screening } = await shell.act({ kind: 'screen', answers });
    if (screening !== null) await companion.go({ place: 'screened', id: screening });
  });
}
