import type { Page } from '../generated/Page';

/** Screens that a short visit does not show. Each is read when it is first asked for. */
const LATER = {
  data: () => import('./Data.svelte'),
  history: () => import('./History.svelte'),
  plan_sheet: () => import('./PlanSheet.svelte'),
  player: () => import('./Player.svelte'),
  practised: () => import('./Practised.svelte'),
  progress: () => import('./Progress.svelte'),
  report: () => import('./Report.svelte'),
};

type Later = keyof typeof LATER;
type Screens = { [Kind in Later]?: Awaited<ReturnType<(typeof LATER)[Kind]>>['default'] };

export const screens: Screens = {};

/** Afterwards the page of this kind has its screen. */
export async function readScreen(kind: Page['kind']): Promise<void> {
  if (kind in LATER) await keep(kind as Later);
}

async function keep<Kind extends Later>(kind: Kind): Promise<void> {
  screens[kind] ??= (await LATER[kind]()).default as Screens[Kind];
}
