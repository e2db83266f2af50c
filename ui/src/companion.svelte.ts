import { tick } from 'svelte';
import { wear } from './appearance';
import { can } from './can.svelte';
import { waitUntil, type Clock } from './clock';
import { confirmed } from './confirmed';
import { failureFrom } from './failure';
import { holdFocus } from './focus';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Failure } from './generated/Failure';
import type { NewSession } from './generated/NewSession';
import type { Route } from './generated/Route';
import type { Setting } from './generated/Setting';
import type { View } from './generated/View';
import { openedSlot } from './opened-slot.svelte';
import { outcome } from './outcome.svelte';
import { returnTo, spotOf, type Spot } from './return';
import { readScreen } from './screens/later';
import * as shell from './shell';
import { speech } from './speech.svelte';
import { trail } from './trail.svelte';

/** How long after a view could not be had it is asked for again. */
const AFTER_TROUBLE = 30_000;

/** What the window shows and how it acts; there is one in a window. */
class Companion {
  place = $state.raw<Route>({ place: 'today' });
  view = $state.raw<View>();
  clock = $state.raw<Clock>({ now: 0, mark: 0, speed: 1 });
  /** The view itself could not be had. */
  trouble = $state.raw<Failure>();

  /** An exercise is under way: nothing else changes what the window shows. */
  playing = false;
  /** Where the player was opened from. */
  #beforePlayer: Route = { place: 'today' };
  #spot: Spot | undefined;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows what there is to see now; at a start that has been asked for already. */
  async refresh(first?: Promise<View>): Promise<void> {
    if (this.playing) return;
    const asked = ++this.#asked;
    try {
      const [view] = await Promise.all([
        first ?? shell.view(this.place),
        openedSlot.lookAgain(),
        can.askAgain(),
      ]);
      await readScreen(view.page);
      if (view.speech.language !== speech.language) await speech.listen();
      if (asked !== this.#asked || this.playing) return;
      this.clock = { now: view.now, mark: performance.now(), speed: this.clock.speed };
      const keepFocus = holdFocus();
      wear(view.appearance);
      this.view = view;
      this.trouble = undefined;
      void tick().then(keepFocus);
      this.#lookAgainAt(view.changes_at);
    } catch (thrown) {
      if (asked !== this.#asked || this.playing) return;
      const failure = failureFrom(thrown);
      // What had this exercise, or what was done of it, may have been taken back.
      if (failure.kind === 'refused') {
        if (this.place.place === 'exercise' || this.place.place === 'article') return this.goBack();
        if (this.place.place === 'player') return this.closePlayer();
        if (this.place.place === 'practised') return this.go({ place: 'today' });
      }
      this.trouble = failure;
      this.#lookAgainIn(AFTER_TROUBLE);
    }
  }

  /** Goes to a place of the rail, or to another day. */
  async go(route: Route): Promise<void> {
    // How one feels is about the person, and what it leads to has to hold for them.
    if (route.place === 'check_in' && this.view?.example != null) return this.leaveExample(route);
    const from = this.place;
    this.place = route;
    if (BEGINNINGS.has(route.place)) trail.begin();
    outcome.refusal = undefined;
    await this.refresh();
    const page = this.view?.page;
    if (page?.kind === 'day' && page.is_today) return this.go({ place: 'today' });
    if (!isSame(from, this.place)) {
      window.scrollTo({ top: 0 });
      await tick();
      // What a person came to press, or the heading, so that it is read out.
      const first = document.querySelector<HTMLElement>('[data-first]');
      (first ?? document.getElementById('heading'))?.focus({ preventScroll: true });
      first?.scrollIntoView({ block: 'center' });
    }
  }

  /** Goes back to where the page was opened from, as that was left. */
  async goBack(): Promise<void> {
    const left = trail.back();
    await this.go(left?.route ?? { place: 'today' });
    if (left?.spot) await returnTo(left.spot);
  }

  /** Leads through an exercise: a slot's, or one of the library. */
  async openPlayer(id: string, opener: HTMLElement | null = null): Promise<void> {
    const { place } = this.place;
    if (place !== 'player' && place !== 'practised') this.#beforePlayer = this.place;
    this.#spot = opener ? spotOf(opener) : undefined;
    outcome.acted = undefined;
    await this.go({ place: 'player', id });
  }

  /** Goes back to where the player was opened from. */
  async closePlayer(): Promise<void> {
    const spot = this.#spot;
    await this.go(this.#beforePlayer);
    if (spot) await returnTo(spot);
  }

  /** Shows how a go in the player ended, or goes back where nothing was done. */
  async practised(acted: Acted): Promise<void> {
    outcome.acted = acted;
    if (acted.practice !== null) return this.go({ place: 'practised', id: acted.practice });
    outcome.acted = undefined;
    await this.closePlayer();
  }

  /** Does it, asking back where the engine does. */
  async act(action: Action): Promise<void> {
    outcome.refusal = undefined;
    const failure = await this.attempt(action);
    if (failure?.kind === 'asked') {
      outcome.asked = { question: failure.message, action: confirmed(action) };
    } else {
      outcome.refusal = failure;
    }
  }

  /** Does it, or says what stands against it. */
  async attempt(action: Action, ondone?: () => void): Promise<Failure | undefined> {
    try {
      const acted = await shell.act(action);
      ondone?.();
      await this.tell(acted);
      return undefined;
    } catch (thrown) {
      return failureFrom(thrown);
    }
  }

  /** Says what was done, and shows what has become of it. */
  async tell(acted: Acted): Promise<void> {
    outcome.tell(acted);
    await this.refresh();
  }

  undo(): void {
    const offer = this.view?.undo;
    if (offer) void this.act({ kind: 'undo', step: offer.step });
  }

  redo(): void {
    if (this.view?.redo) void this.act({ kind: 'redo' });
  }

  /** Keeps a choice without a word about it; whether it was kept. */
  async set(setting: Setting): Promise<boolean> {
    try {
      await shell.act({ kind: 'set', ...setting });
      await this.refresh();
      return true;
    } catch (thrown) {
      outcome.refusal = failureFrom(thrown);
      return false;
    }
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

  /** Shows an example to look around in. */
  async lookAround(): Promise<void> {
    await outcome.try(async () => {
      await shell.lookAround();
      await this.go({ place: 'today' });
    });
  }

  /** Shows the person's own data again, at the beginning of the day unless they are on their way elsewhere. */
  async leaveExample(to: Route = { place: 'today' }): Promise<void> {
    await outcome.try(async () => {
      await shell.leaveExample();
      if (this.view) this.view = { ...this.view, example: null };
      outcome.acted = undefined;
      can.page = undefined;
      await this.go(to);
    });
  }

  /** What comes from elsewhere is about the person, and not about the example. */
  async own(): Promise<void> {
    if (this.view?.example != null) await this.leaveExample();
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

/** Pages that nothing led to. */
const BEGINNINGS: ReadonlySet<Route['place']> = new Set([
  'today',
  'day',
  'exercises',
  'sessions',
  'diary',
  'learn',
  'settings',
]);

/** The same page, though it may show another day or range. */
function isSame(one: Route, other: Route): boolean {
  const id = (route: Route) => ('id' in route ? route.id : undefined);
  return one.place === other.place && id(one) === id(other);
}

export const companion = new Companion();
