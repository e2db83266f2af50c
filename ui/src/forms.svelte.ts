import type { AppointmentForm } from './generated/AppointmentForm';
import type { ClearForm } from './generated/ClearForm';
import type { CourseForm } from './generated/CourseForm';
import type { EntryForm } from './generated/EntryForm';
import type { Measured } from './generated/Measured';
import type { MeasureForm } from './generated/MeasureForm';
import type { NewOwnPlan } from './generated/NewOwnPlan';
import type { OwnExerciseForm } from './generated/OwnExerciseForm';
import type { ReactionForm } from './generated/ReactionForm';
import type { SessionForm } from './generated/SessionForm';
import { outcome } from './outcome.svelte';
import * as shell from './shell';

/** The forms, each while its dialog is open. */
class Forms {
  session = $state.raw<SessionForm>();
  appointment = $state.raw<AppointmentForm>();
  course = $state.raw<CourseForm>();
  entry = $state.raw<EntryForm>();
  reaction = $state.raw<ReactionForm>();
  measure = $state.raw<MeasureForm>();
  measureAbout = $state.raw<Measured['kind']>('activities');
  /** Of the person's own plan. */
  ownExercise = $state.raw<OwnExerciseForm>();
  dose = $state.raw<OwnExerciseForm>();
  ownPlan = $state.raw<NewOwnPlan>();
  /** Of a clinician's word. */
  clearing = $state.raw<ClearForm>();

  /** A new one, of an appointment that is over, or one to be changed. */
  async openSession(of: { id?: number; appointment?: string } = {}): Promise<void> {
    await outcome.try(async () => {
      const { id = null, appointment = null } = of;
      const { page } = await shell.view({ place: 'session_form', id, appointment });
      if (page.kind === 'session_form') this.session = page;
    });
  }

  /** A new one on the date that the form suggests, or the one with this key. */
  async openAppointment(key: string | null = null): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'appointment_form', key });
      if (page.kind === 'appointment_form') this.appointment = page;
    });
  }

  async openCourse(): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'course_form' });
      if (page.kind === 'course_form') this.course = page;
    });
  }

  /** Opens the form of an entry, or of a new one. */
  async openEntry(id: number | null = null): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'entry', id });
      if (page.kind === 'entry') this.entry = page;
    });
  }

  async openReaction(id: number | null = null): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'reaction', id });
      if (page.kind === 'reaction') this.reaction = page;
    });
  }

  /** A new one is about `about`, unless the person chooses otherwise. */
  async openMeasure(
    id: number | null = null,
    about: Measured['kind'] = 'activities',
  ): Promise<void> {
    await outcome.try(async () => {
      this.measureAbout = about;
      const { page } = await shell.view({ place: 'measure', id });
      if (page.kind === 'measure') this.measure = page;
    });
  }

  /** A new exercise of the person's own plan, perhaps one of the library, or the one with this id. */
  async openOwnExercise(item: string | null = null, used: string | null = null): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'own_exercise', item, used });
      if (page.kind === 'own_exercise') this.ownExercise = page;
    });
  }

  /** Another dose, only today or from now on. */
  async openDose(item: string): Promise<void> {
    await outcome.try(async () => {
      const { page } = await shell.view({ place: 'own_exercise', item, used: null });
      if (page.kind === 'own_exercise') this.dose = page;
    });
  }
}

export const forms = new Forms();
