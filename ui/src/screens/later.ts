import type { Page } from '../generated/Page';

/** Every screen but Today, which a start waits for. Each is read when it is first asked for. */
const LATER = {
  article: () => import('./Article.svelte'),
  beginning: () => import('./Beginning.svelte'),
  card: () => import('./Card.svelte'),
  changed_answers: () => import('./ChangeAnswers.svelte'),
  check_in: () => import('./CheckIn.svelte'),
  data: () => import('./Data.svelte'),
  day: () => import('./Day.svelte'),
  diary: () => import('./Diary.svelte'),
  exercise: () => import('./Exercise.svelte'),
  exercises: () => import('./Exercises.svelte'),
  history: () => import('./History.svelte'),
  learn: () => import('./Learn.svelte'),
  plan_sheet: () => import('./PlanSheet.svelte'),
  player: () => import('./Player.svelte'),
  practised: () => import('./Practised.svelte'),
  progress: () => import('./Progress.svelte'),
  report: () => import('./Report.svelte'),
  result: () => import('./Result.svelte'),
  screen: () => import('./Screen.svelte'),
  screened: () => import('./Screened.svelte'),
  sessions: () => import('./Sessions.svelte'),
  settings: () => import('./Settings.svelte'),
};

type Later = keyof typeof LATER;
type Screens = { [Name in Later]?: Awaited<ReturnType<(typeof LATER)[Name]>>['default'] };

export const screens: Screens = {};

/** Afterwards the page has its screen. */
export async function readScreen(page: Page): Promise<void> {
  const changes = page.kind === 'check_in' && page.corrects !== null;
  const name = changes ? 'changed_answers' : page.kind;
  if (name in LATER) await keep(name as Later);
}

async function keep<Name extends Later>(name: Name): Promise<void> {
  screens[name] ??= (await LATER[name]()).default as Screens[Name];
}
