import { failureFrom } from './failure';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Brought } from './generated/Brought';
import type { Failure } from './generated/Failure';

/** What came of what the person asked for last. */
class Outcome {
  acted = $state.raw<Acted>();
  /** The last thing asked for could not be done. */
  refusal = $state.raw<Failure>();
  badFile = $state.raw<Failure>();
  /** What was asked back, and what is done once the person means it. */
  asked = $state.raw<{ question: string; action: Action }>();
  /** The backup that was made before what was done last, where there is one. */
  backupBefore = $state.raw<string>();

  /** Says why where it fails. */
  async try(attempt: () => Promise<void>): Promise<void> {
    this.refusal = undefined;
    try {
      await attempt();
    } catch (thrown) {
      const failure = failureFrom(thrown);
      if (failure.kind === 'bad_file' && failure.faults.length > 0) this.badFile = failure;
      else this.refusal = failure;
    }
  }

  tell(acted: Acted): void {
    this.refusal = undefined;
    this.backupBefore = undefined;
    this.acted = acted;
  }

  brought({ message, before }: Brought): void {
    this.say(message);
    this.backupBefore = before ?? undefined;
  }

  say(message: string): void {
    this.backupBefore = undefined;
    this.acted = {
      message,
      remarks: [],
      undo: null,
      session: null,
      check_in: null,
      screening: null,
      practice: null,
      run: null,
    };
  }
}

export const outcome = new Outcome();
