import { tick } from 'svelte';
import { waitUntil, type Clock } from './clock';
import { confirmed } from './confirmed';
import { failureFrom } from './failure';
import { EVERYTHING } from './filters';
import { holdFocus } from './focus';
import type { PlanOffer } from './generated/PlanOffer';
import type { ArchiveOffer } from './generated/ArchiveOffer';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Answer } from './generated/Answer';
import type { AppointmentForm } from './generated/AppointmentForm';
import type { Brought } from './generated/Brought';
import type { CanPage } from './generated/CanPage';
import type { ClearForm } from './generated/ClearForm';
import type { CourseForm } from './generated/CourseForm';
import type { EntryForm } from './generated/EntryForm';
import type { ExerciseFilter } from './generated/ExerciseFilter';
import type { FoundKind } from './generated/FoundKind';
import type { Failure } from './generated/Failure';
import type { Measured } from './generated/Measured';
import type { MeasureForm } from './generated/MeasureForm';
import type { NewCheckIn } from './generated/NewCheckIn';
import type { NewSession } from './generated/NewSession';
import type { NewOwnPlan } from './generated/NewOwnPlan';
import type { OwnExerciseForm } from './generated/OwnExerciseForm';
import type { Opened } from './generated/Opened';
import type { Range } from './generated/Range';
import type { ReactionForm } from './generated/ReactionForm';
import type { ReportChoice } from './generated/ReportChoice';
import type { RestoreOffer } from './generated/RestoreOffer';
import type { Route } from './generated/Route';
import type { SessionForm } from './generated/SessionForm';
import type { Setting } from './generated/Setting';
import type { SlotPage } from './generated/SlotPage';
import type { TakeAlong } from './generated/TakeAlong';
import type { View } from './generated/View';
import { pngOf } from './picture';
import { returnTo, spotOf, type Spot } from './return';
import { wear } from './appearance';
import { readScreen } from './screens/later';
import * as shell from './shell';
import { isCheckIn, isExercise } from './slots';
import { speech } from './speech.svelte';
import { t } from './words';

/** How long after a view could not be had it is asked for again. */
const AFTER_TROUBLE = 30_000;
/** Work that takes no longer is not worth a word. */
const SHOWN_AFTER = 300;

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
  /** The forms of the diary, each while its dialog is open. */
  entry = $state.raw<EntryForm>();
  reaction = $state.raw<ReactionForm>();
  measure = $state.raw<MeasureForm>();
  measureAbout = $state.raw<Measured['kind']>('activities');
  appointment = $state.raw<AppointmentForm>();
  course = $state.raw<CourseForm>();
  /** The forms of the person's own plan, each while its dialog is open. */
  ownExercise = $state.raw<OwnExerciseForm>();
  dose = $state.raw<OwnExerciseForm>();
  ownPlan = $state.raw<NewOwnPlan>();
  /** What was asked with "Can I …?" last, and the answer as it is now. */
  can = $state.raw<CanPage>();
  /** The form of a clinician's word, while its dialog is open. */
  clearing = $state.raw<ClearForm>();
  /** What a plan would change, while its dialog is open. */
  offered = $state.raw<PlanOffer>();
  /** A file is held over the window. */
  hovered = $state(false);
  /** What a file of everything would bring, while its dialog is open. */
  bringing = $state.raw<ArchiveOffer>();
  /** What a backup would replace, while its dialog is open. */
  restoring = $state.raw<RestoreOffer>();
  /** The backup that was made before what was done last, where there is one. */
  backupBefore = $state.raw<string>();
  /** What takes a while, and how far it is, from 0 to 1, where that is known. */
  work = $state.raw<{ what: string; part: number | null }>();
  /** What was asked back, and what is done once the person means it. */
  asked = $state.raw<{ question: string; action: Action }>();

  #asked = 0;
  /** Where the card to take along was opened from. */
  #beforeCard: Route = { place: 'today' };
  #filter: ExerciseFilter = EVERYTHING;
  /** An exercise is under way: nothing else changes what the window shows. */
  playing = false;
  /** Where the player was opened from. */
  #beforePlayer: Route = { place: 'today' };
  /** The pages that led here from a place of the rail, the nearest last, as they were left. */
  #trail = $state.raw<{ route: Route; spot: Spot | undefined }[]>([]);
  #spot: Spot | undefined;
  #range: Range = 'month';
  /** How wide the page's content is, in em. */
  #width = 40;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Where one comes back to from an exercise or an article. */
  get before(): Route {
    return this.#trail.at(-1)?.route ?? { place: 'today' };
  }

  async start(): Promise<void> {
    await Promise.all([
      shell.onChanged(() => void this.refresh()),
      shell.onOpen((opened) => void this.open(opened)),
      shell.onFile(() => void this.openFile()),
      shell.onHovered((hovers) => (this.hovered = hovers)),
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
      const opened = await shell.openedAt();
      if (opened !== null) await this.open(opened);
    });
    await this.openFile();
  }

  async refresh(): Promise<void> {
    if (this.playing) return;
    const asked = ++this.#asked;
    try {
      const [view] = await Promise.all([
        shell.view(this.place),
        this.#lookAtSlotAgain(),
        this.#askAgain(),
      ]);
      await readScreen(view.page.kind);
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
    if (BEGINNINGS.has(route.place)) this.#trail = [];
    this.refusal = undefined;
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

  /** Shows the diary, in the range that was chosen last unless another is. */
  async openDiary(range: Range = this.#range): Promise<void> {
    this.#range = range;
    await this.go({ place: 'diary', range, width: this.#width });
  }

  /** The content has become this wide; the diary's pictures are drawn to fit. */
  measured(em: number): void {
    const width = Math.round(em);
    if (width === this.#width) return;
    this.#width = width;
    if (this.place.place !== 'diary') return;
    this.place = { ...this.place, width };
    void this.refresh();
  }

  /** Keeps the answers and shows what they lead to; where they cannot be kept, what they lead to all the same. */
  async checkIn(checkIn: NewCheckIn): Promise<void> {
    this.acted = undefined;
    const failure = await this.#keepCheckIn(checkIn);
    if (!failure) return;
    await this.go({ place: 'judge', ...checkIn });
    this.refusal = failure;
  }

  /** Keeps the answers to the screen and shows what they lead to. */
  async answerScreen(answers: Record<string, Answer>): Promise<void> {
    await this.#try(async () => {
      const { screening } = await shell.act({ kind: 'screen', answers });
      if (screening !== null) await this.go({ place: 'screened', id: screening });
    });
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

  /** Shows an example to look around in. */
  async lookAround(): Promise<void> {
    await this.#try(async () => {
      await shell.lookAround();
      await this.go({ place: 'today' });
    });
  }

  /** Shows the person's own data again, at the beginning of the day unless they are on their way elsewhere. */
  async leaveExample(to: Route = { place: 'today' }): Promise<void> {
    await this.#try(async () => {
      await shell.leaveExample();
      if (this.view) this.view = { ...this.view, example: null };
      this.acted = undefined;
      this.can = undefined;
      await this.go(to);
    });
  }

  /** What comes from elsewhere is about the person, and not about the example. */
  async #own(): Promise<void> {
    if (this.view?.example != null) await this.leaveExample();
  }

  /** Shows what a plan that the person chooses would change. */
  async choosePlan(): Promise<void> {
    await this.#own();
    await this.#try(async () => {
      this.offered = (await shell.choosePlan()) ?? undefined;
    });
  }

  /** The clinic of the plan that is offered has a new key. */
  async trustKey(): Promise<void> {
    await this.#try(async () => {
      this.offered = (await shell.trustKey()) ?? undefined;
    });
  }

  /** Shows what a file would bring that was dropped on the window, or opened with it. */
  async openFile(): Promise<void> {
    await this.#own();
    await this.#try(async () => {
      const file = await shell.openedFile();
      if (file === null) return;
      switch (file.kind) {
        case 'plan':
          this.offered = file.of;
          break;
        case 'archive':
          this.bringing = file.of;
          break;
        case 'taken':
          await this.#afterwards(file.of);
      }
    });
  }

  /** Takes the plan that was offered last. */
  async takePlan(): Promise<void> {
    await this.#try(async () => {
      const acted = await shell.takePlan();
      if (acted) await this.#afterwards(acted);
    });
  }

  /** A new one, of an appointment that is over, or one to be changed. */
  async openSessionForm(of: { id?: number; appointment?: string } = {}): Promise<void> {
    await this.#try(async () => {
      const { id = null, appointment = null } = of;
      const { page } = await shell.view({ place: 'session_form', id, appointment });
      if (page.kind === 'session_form') this.form = page;
    });
  }

  /** A new one on the date that the form suggests, or the one with this key. */
  async openAppointment(key: string | null = null): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'appointment_form', key });
      if (page.kind === 'appointment_form') this.appointment = page;
    });
  }

  async openCourse(): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'course_form' });
      if (page.kind === 'course_form') this.course = page;
    });
  }

  /** A new exercise of the person's own plan, perhaps one of the library, or the one with this id. */
  async openOwnExercise(item: string | null = null, used: string | null = null): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'own_exercise', item, used });
      if (page.kind === 'own_exercise') this.ownExercise = page;
    });
  }

  /** Another dose, only today or from now on. */
  async openDose(item: string): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'own_exercise', item, used: null });
      if (page.kind === 'own_exercise') this.dose = page;
    });
  }

  /** Keeps the person's own plan as a file. */
  async savePlan(): Promise<void> {
    await this.#try(async () => {
      const message = await shell.savePlan();
      if (message !== null) this.#say(message);
    });
  }

  async takeCalendar(): Promise<void> {
    await this.#try(async () => {
      const acted = await shell.takeCalendar();
      if (acted) await this.#afterwards(acted);
    });
  }

  /** Asks "Can I …?". */
  async ask(words: string): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'can', words });
      if (page.kind === 'can') this.can = page;
    });
  }

  /** Asks "Can I …?" where it is asked otherwise too. */
  async askOnToday(words: string): Promise<void> {
    await this.ask(words);
    await this.go({ place: 'today' });
    await tick();
    const card = document.getElementById('can');
    card?.scrollIntoView({ block: 'center' });
    card?.querySelector('input')?.focus({ preventScroll: true });
  }

  /** Shows the card to take along, of a session or of the next one. */
  async openCard(session: number | null): Promise<void> {
    this.#beforeCard = this.place;
    await this.go({ place: 'card', session });
  }

  async closeCard(): Promise<void> {
    await this.go(this.#beforeCard);
  }

  /** Shows the exercises, through the filter that was chosen last unless another is. */
  async openExercises(filter: ExerciseFilter = this.#filter): Promise<void> {
    this.#filter = filter;
    await this.go({ place: 'exercises', filter });
  }

  /** Shows how an exercise is done. */
  async openExercise(id: string, opener: HTMLElement | null): Promise<void> {
    this.#leave(opener);
    await this.go({ place: 'exercise', id, still: prefersStill(), left: null });
  }

  /** Shows what there is to read and the search, of one kind or of all. */
  async search(words: string, kind: FoundKind | null = null): Promise<void> {
    await this.go({ place: 'learn', words, kind });
  }

  /** Shows an article, or what there is to read about an aftercare rule. */
  async openArticle(id: string, opener: HTMLElement | null): Promise<void> {
    this.#leave(opener);
    await this.go({ place: 'article', id });
  }

  /** Shows the report for the therapist, at first about the course. */
  async openReport(opener: HTMLElement | null): Promise<void> {
    this.#leave(opener);
    await this.go({ place: 'report', from: null, until: null });
  }

  /** Shows it about other days; what else was chosen stays. */
  async reportOn(from: string, until: string): Promise<void> {
    this.place = { place: 'report', from, until };
    await this.refresh();
  }

  /** Keeps the report as a file. */
  async saveReport(choice: ReportChoice, as: 'pdf' | 'html'): Promise<void> {
    this.refusal = undefined;
    await this.#try(async () => {
      const message = await shell.saveReport(choice, as);
      if (message !== null) this.#say(message);
    });
  }

  /** Goes back to where the page was opened from, as that was left. */
  async goBack(): Promise<void> {
    const left = this.#trail.at(-1);
    this.#trail = this.#trail.slice(0, -1);
    await this.go(left?.route ?? { place: 'today' });
    if (left?.spot) await returnTo(left.spot);
  }

  #leave(opener: HTMLElement | null): void {
    const spot = opener?.id ? spotOf(opener) : undefined;
    this.#trail = [...this.#trail, { route: this.place, spot }];
  }

  /** Leads through an exercise: a slot's, or one of the library. */
  async openPlayer(id: string, opener: HTMLElement | null = null): Promise<void> {
    const { place } = this.place;
    if (place !== 'player' && place !== 'practised') this.#beforePlayer = this.place;
    this.#spot = opener ? spotOf(opener) : undefined;
    this.acted = undefined;
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
    this.acted = acted;
    if (acted.practice !== null) return this.go({ place: 'practised', id: acted.practice });
    this.acted = undefined;
    await this.closePlayer();
  }

  /** Keeps a choice without a word about it; whether it was kept. */
  async set(setting: Setting): Promise<boolean> {
    try {
      await shell.act({ kind: 'set', ...setting });
      await this.refresh();
      return true;
    } catch (thrown) {
      this.refusal = failureFrom(thrown);
      return false;
    }
  }

  /** Keeps a drawing as a picture that a telephone shows. */
  async savePicture(svg: string): Promise<void> {
    await this.#try(async () => {
      const message = await shell.savePicture(await pngOf(svg));
      if (message !== null) this.#say(message);
    });
  }

  /** Opens the form of an entry, or of a new one. */
  async openEntry(id: number | null = null): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'entry', id });
      if (page.kind === 'entry') this.entry = page;
    });
  }

  async openReaction(id: number | null = null): Promise<void> {
    await this.#try(async () => {
      const { page } = await shell.view({ place: 'reaction', id });
      if (page.kind === 'reaction') this.reaction = page;
    });
  }

  /** A new one is about `about`, unless the person chooses otherwise. */
  async openMeasure(
    id: number | null = null,
    about: Measured['kind'] = 'activities',
  ): Promise<void> {
    await this.#try(async () => {
      this.measureAbout = about;
      const { page } = await shell.view({ place: 'measure', id });
      if (page.kind === 'measure') this.measure = page;
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
      this.#say(await shell.setAside());
      await this.refresh();
    });
  }

  /** Goes further from a page, to come back to it. */
  async openFurther(route: Route, opener: HTMLElement | null): Promise<void> {
    this.#leave(opener);
    await this.go(route);
  }

  /** Saves a backup where the person wants it. */
  async saveBackup(passphrase: string | null = null): Promise<void> {
    await this.#work(t('work-backup'), async (onprogress) => {
      const message = await shell.saveBackup(passphrase, onprogress);
      if (message !== null) this.#say(message);
    });
  }

  /** Shows what a file of everything, which is asked for, would bring. */
  async offerArchive(): Promise<void> {
    await this.#try(async () => {
      this.bringing = (await shell.offerArchive()) ?? undefined;
    });
  }

  async takeArchive(): Promise<void> {
    await this.#work(t('work-bring-in'), async (onprogress) => {
      onprogress(null);
      const brought = await shell.takeArchive();
      if (brought) this.#brought(brought);
      await this.refresh();
    });
  }

  /** Shows what a backup would replace: one of the data folder, or a file that is asked for. */
  async offerRestore(name: string | null): Promise<void> {
    await this.#try(async () => {
      this.restoring = (await shell.offerRestore(name)) ?? undefined;
    });
  }

  /** Opens the locked backup that was offered, or says why not. */
  async unlockRestore(passphrase: string): Promise<Failure | undefined> {
    try {
      this.restoring = await shell.unlockRestore(passphrase);
      return undefined;
    } catch (thrown) {
      return failureFrom(thrown);
    }
  }

  async takeRestore(): Promise<void> {
    await this.#work(t('work-restore'), async (onprogress) => {
      this.#brought(await shell.takeRestore(onprogress));
      await this.refresh();
    });
  }

  /** Deletes everything and begins anew, as on the first day. */
  async deleteEverything(): Promise<void> {
    await this.#try(async () => {
      const message = await shell.deleteEverything();
      await this.go({ place: 'today' });
      this.#say(message);
    });
  }

  /** Writes what other programs read, where the person wants it. */
  async takeAlong(wanted: TakeAlong): Promise<void> {
    await this.#work(t('work-take-along'), async (onprogress) => {
      const message = await shell.takeAlong(wanted, onprogress);
      if (message !== null) this.#say(message);
    });
  }

  /** Work that is shown where it takes a while. It begins with the first word of its progress. */
  async #work(
    what: string,
    attempt: (onprogress: (part: number | null) => void) => Promise<void>,
  ): Promise<void> {
    let part: number | null = null;
    let over = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    await this.#try(async () => {
      try {
        await attempt((told) => {
          // A word of it may come after the end.
          if (over) return;
          part = told;
          if (this.work) this.work = { what, part };
          timer ??= setTimeout(() => (this.work = { what, part }), SHOWN_AFTER);
        });
      } finally {
        over = true;
        clearTimeout(timer);
        this.work = undefined;
      }
    });
  }

  async openSlot(id: string): Promise<void> {
    await this.#try(async () => {
      this.slot = await this.#slotPage(id);
    });
  }

  /** Shows what a reminder was for, or the page's top where it is not shown; what can be started is. */
  async open(opened: Opened): Promise<void> {
    await this.#own();
    // Nobody is torn out of an exercise; what rang stays on Today.
    if (this.playing) return;
    if (opened.at === 'check_in') return this.go({ place: 'check_in', corrects: null });
    if (opened.at === 'session_form') return this.openSessionForm();
    const { slot, start } = opened;
    if (isCheckIn(slot)) return this.go({ place: 'check_in', corrects: null });
    this.place = { place: 'today' };
    if (start) return this.openPlayer(slot);
    await this.refresh();
    await tick();
    // The list moves once more when its letters have come.
    await document.fonts.ready;
    const place = document.getElementById(`slot-${slot}`) ?? document.getElementById('heading');
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
    if (isExercise(slot)) await this.openSlot(slot);
  }

  /** What stands against it, or against showing what it led to. */
  async #keepCheckIn(checkIn: NewCheckIn): Promise<Failure | undefined> {
    try {
      const { check_in } = await shell.act({ kind: 'check_in', ...checkIn });
      if (check_in !== null) await this.go({ place: 'result', id: check_in });
      return this.trouble;
    } catch (thrown) {
      return failureFrom(thrown);
    }
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

  /** What is forbidden now may not be any more, and the other way round. */
  async #askAgain(): Promise<void> {
    const words = this.can?.asked;
    if (words === undefined) return;
    try {
      const { page } = await shell.view({ place: 'can', words });
      if (page.kind === 'can' && this.can?.asked === words) this.can = page;
    } catch {
      this.can = undefined;
    }
  }

  #brought({ message, before }: Brought): void {
    this.#say(message);
    this.backupBefore = before ?? undefined;
  }

  #say(message: string): void {
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

  async #afterwards(acted: Acted): Promise<void> {
    this.refusal = undefined;
    this.backupBefore = undefined;
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

function prefersStill(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export const companion = new Companion();
