import { tick } from 'svelte';
import { waitUntil, type Clock } from './clock';
import { failureFrom } from './failure';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Failure } from './generated/Failure';
import type { NewSession } from './generated/NewSession';
import type { SessionForm } from './generated/SessionForm';
import type { View } from './generated/View';
import * as shell from './shell';

/** How long after a view could not be had it is asked for again. */
const AFTER_TROUBLE = 30_000;

/** What the window shows and how it acts; there is one in a window. */
class Companion {
  view = $state.raw<View>();
  clock = $state.raw<Clock>({ now: 0, mark: 0, speed: 1 });
  /** The view itself could not be had. */
  trouble = $state.raw<Failure>();
  /** The last thing asked for could not be done. */
  refusal = $state.raw<Failure>();
  badFile = $state.raw<Failure>();
  acted = $state.raw<Acted>();
  form = $state.raw<SessionForm>();

  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  async start(): Promise<void> {
    await Promise.all([
      shell.onChanged(() => void this.refresh()),
      shell.onOpen((slot) => void this.open(slot)),
    ]);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.refresh();
    });
    window.addEventListener('focus', () => void this.refresh());
    await this.#try(async () => {
      this.clock = { ...this.clock, speed: await shell.clockSpeed() };
    });
    await this.refresh();
    await this.#try(async () => {
      const slot = await shell.openedAt();
      if (slot !== null) await this.open(slot);
    });
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const view = await shell.view('today');
      if (asked !== this.#asked) return;
      this.clock = { now: view.now, mark: performance.now(), speed: this.clock.speed };
      this.view = view;
      this.trouble = undefined;
      this.#lookAgainAt(view.changes_at);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.trouble = failureFrom(thrown);
      this.#lookAgainIn(AFTER_TROUBLE);
    }
  }

  async act(action: Action): Promise<void> {
    await this.#try(async () => {
      await this.#afterwards(await shell.act(action));
    });
  }

  undo(): void {
    const offer = this.view?.undo;
    if (offer) void this.act({ kind: 'undo', step: offer.step });
  }

  redo(): void {
    if (this.view?.redo) void this.act({ kind: 'redo' });
  }

  async takePlan(): Promise<void> {
    await this.#try(async () => {
      const acted = await shell.takePlan();
      if (acted) await this.#afterwards(acted);
    });
  }

  async openSessionForm(): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view('new_session');
      if (page.kind === 'new_session') this.form = page;
    });
  }

  /** Keeps the session, or says what stands against it. */
  async logSession(session: NewSession): Promise<Failure | undefined> {
    try {
      await this.#afterwards(await shell.act({ kind: 'log_session', ...session }));
      window.scrollTo({ top: 0 });
      return undefined;
    } catch (thrown) {
      return failureFrom(thrown);
    }
  }

  async startAgent(): Promise<void> {
    await this.#try(async () => {
      await shell.startAgent();
      await this.refresh();
    });
  }

  async setAside(): Promise<void> {
    await this.#try(async () => {
      const message = await shell.setAside();
      await this.#afterwards({ message, remarks: [], undo: null, session: null });
    });
  }

  /** Shows the slot that a reminder was for, or the page's top where it is not shown. */
  async open(slot: string): Promise<void> {
    await this.refresh();
    await tick();
    // The list moves once more when its letters have come.
    await document.fonts.ready;
    const place = document.getElementById(`slot-${slot}`) ?? document.getElementById('heading');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }

  async #afterwards(acted: Acted): Promise<void> {
    this.refusal = undefined;
    this.acted = acted;
    await this.refresh();
    await tick();
    // A button that has done its work may be gone; focus must not fall off the page with it.
    if (document.activeElement === document.body) {
      document.getElementById('heading')?.focus({ preventScroll: true });
    }
  }

  async #try(attempt: () => Promise<void>): Promise<void> {
    this.refusal = undefined;
    try {
      await attempt();
    } catch (thrown) {
      const failure = failureFrom(thrown);
      if (failure.kind === 'bad_file' && failure.faults.length > 0) this.badFile = failure;
      else this.refusal = failure;
    }
  }

  #lookAgainAt(instant: number | null): void {
    clearTimeout(this.#timer);
    if (instant === null) return;
    const wait = waitUntil(this.clock, instant, performance.now());
    // At least a moment, so that a view which is always about to change cannot keep the page busy.
    this.#lookAgainIn(Math.max(wait, 200));
  }

  #lookAgainIn(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), wait);
  }
}

export const companion = new Companion();
