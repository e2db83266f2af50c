import { tick } from 'svelte';
import { waitUntil, type Clock } from './clock';
import { confirmed } from './confirmed';
import { failureFrom } from './failure';
import { holdFocus } from './focus';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Failure } from './generated/Failure';
import type { NewSession } from './generated/NewSession';
import type { Route } from './generated/Route';
import type { SessionForm } from './generated/SessionForm';
import type { SlotPage } from './generated/SlotPage';
import type { View } from './generated/View';
import * as shell from './shell';
import { isExercise } from './slots';

/** How long after a view could not be had it is asked for again. */
const AFTER_TROUBLE = 30_000;

/** What the window shows and how it acts; there is one in a window. */
class Companion {
  place = $state.raw<Route>({ place: 'today' });
  view = $state.raw<View>();
  clock = $state.raw<Clock>({ now: 0, mark: 0, speed: 1 });
  /** The view itself could not be had. */
  trouble = $state.raw<Failure>();
  /** The last thing asked for could not be done. */
  refusal = $state.raw<Failure>();
  badFile = $state.raw<Failure>();
  acted = $state.raw<Acted>();
  form = $state.raw<SessionForm>();
  /** The slot whose dialog is open. */
  slot = $state.raw<SlotPage>();
  /** What was asked back, and what is done once the person means it. */
  asked = $state.raw<{ question: string; action: Action }>();

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
      const [view] = await Promise.all([shell.view(this.place), this.#lookAtSlotAgain()]);
      if (asked !== this.#asked) return;
      this.clock = { now: view.now, mark: performance.now(), speed: this.clock.speed };
      const keepFocus = holdFocus();
      this.view = view;
      this.trouble = undefined;
      void tick().then(keepFocus);
      this.#lookAgainAt(view.changes_at);
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.trouble = failureFrom(thrown);
      this.#lookAgainIn(AFTER_TROUBLE);
    }
  }

  /** Goes to a place of the rail, or to another day. */
  async go(route: Route): Promise<void> {
    const from = this.place;
    this.place = route;
    this.refusal = undefined;
    await this.refresh();
    const page = this.view?.page;
    if (page?.kind === 'day' && page.is_today) return this.go({ place: 'today' });
    if (from.place !== this.place.place) {
      window.scrollTo({ top: 0 });
      await tick();
      document.getElementById('heading')?.focus({ preventScroll: true });
    }
  }

  /** Does it, asking back where the engine does. */
  async act(action: Action): Promise<void> {
    this.refusal = undefined;
    const failure = await this.attempt(action);
    if (failure?.kind === 'asked') {
      this.asked = { question: failure.message, action: confirmed(action) };
    } else {
      this.refusal = failure;
    }
  }

  /** Does it, or says what stands against it. */
  async attempt(action: Action, ondone?: () => void): Promise<Failure | undefined> {
    try {
      const acted = await shell.act(action);
      ondone?.();
      await this.#afterwards(acted);
      return undefined;
    } catch (thrown) {
      return failureFrom(thrown);
    }
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
      const { page } = await shell.view({ place: 'new_session' });
      if (page.kind === 'new_session') this.form = page;
    });
  }

  /** Keeps the session and shows what follows from it, or says what stands against it. */
  async logSession(session: NewSession): Promise<Failure | undefined> {
    const failure = await this.attempt({ kind: 'log_session', ...session });
    if (!failure) {
      await this.go({ place: 'today' });
      window.scrollTo({ top: 0 });
    }
    return failure;
  }

  async startAgent(): Promise<void> {
    await this.#try(async () => {
      await shell.startAgent();
      await this.refresh();
    });
  }

  async setAtLogin(on: boolean): Promise<void> {
    await this.#try(async () => {
      await this.#afterwards(await shell.setAtLogin(on));
    });
  }

  async setAside(): Promise<void> {
    await this.#try(async () => {
      const message = await shell.setAside();
      await this.#afterwards({ message, remarks: [], undo: null, session: null });
    });
  }

  async openSlot(id: string): Promise<void> {
    await this.#try(async () => {
      this.slot = await this.#slotPage(id);
    });
  }

  /** Shows what a reminder was for, or the page's top where it is not shown. */
  async open(slot: string): Promise<void> {
    this.place = { place: 'today' };
    await this.refresh();
    await tick();
    // The list moves once more when its letters have come.
    await document.fonts.ready;
    const place = document.getElementById(`slot-${slot}`) ?? document.getElementById('heading');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
    if (isExercise(slot)) await this.openSlot(slot);
  }

  async #slotPage(id: string): Promise<SlotPage | undefined> {
    const { page } = await shell.view({ place: 'slot', id });
    return page.kind === 'slot' ? page : undefined;
  }

  async #lookAtSlotAgain(): Promise<void> {
    const id = this.slot?.item.id;
    if (id === undefined) return;
    try {
      const slot = await this.#slotPage(id);
      if (slot && this.slot?.item.id === id) this.slot = slot;
    } catch {
      // Whatever is chosen in the dialog will be answered with what is wrong.
    }
  }

  async #afterwards(acted: Acted): Promise<void> {
    this.refusal = undefined;
    this.acted = acted;
    await this.refresh();
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
