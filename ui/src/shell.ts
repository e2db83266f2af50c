/** The one door to the program around the page. Every call rejects with a `Failure`. */
import { Channel, invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { OpenedFile } from './generated/OpenedFile';
import type { PlanOffer } from './generated/PlanOffer';
import type { ArchiveOffer } from './generated/ArchiveOffer';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Brought } from './generated/Brought';
import type { Labels } from './generated/Labels';
import type { Opened } from './generated/Opened';
import type { ReportChoice } from './generated/ReportChoice';
import type { RestoreOffer } from './generated/RestoreOffer';
import type { Route } from './generated/Route';
import type { TakeAlong } from './generated/TakeAlong';
import type { View } from './generated/View';

export const view = (route: Route) => invoke<View>('view', { route });

export const act = (action: Action) => invoke<Acted>('act', { action });

/** What a plan that the person chooses would change; null when they chose none. */
export const choosePlan = () => invoke<PlanOffer | null>('choose_plan');

/** Takes the plan that was offered last. */
export const takePlan = () => invoke<Acted | null>('take_plan');

/** Forgets the old key of the clinic whose plan was offered last, and offers the plan anew. */
export const trustKey = () => invoke<PlanOffer | null>('trust_key');

/** What came of a file that was dropped on the window or opened with it. */
export const openedFile = () => invoke<OpenedFile | null>('opened_file');

export const onFile = (listener: () => void) => listen('file', listener);

/** Whether a file is held over the window. */
export const onHovered = (listener: (hovers: boolean) => void) =>
  listen<boolean>('hovered', ({ payload }) => {
    listener(payload);
  });

/** Lets the person choose a calendar file and takes its appointments; null when they chose none. */
export const takeCalendar = () => invoke<Acted | null>('take_calendar');

/** Lets the person choose where a picture is kept, and says where it is; null when they chose nowhere. */
export const savePicture = (png: Uint8Array) =>
  invoke<string | null>('save_picture', { bytes: Array.from(png) });

/** Lets the person choose where their own plan is kept as a file, and says where it is; null when nowhere. */
export const savePlan = () => invoke<string | null>('save_plan');

/** Writes it where the person chooses, and says where it is; null when nowhere. */
export const takeAlong = (wanted: TakeAlong, onprogress: (part: number) => void) =>
  invoke<string | null>('take_along', { wanted, progress: channel(onprogress) });

/** Lets the person choose where a backup is saved, and says where it is; null when nowhere. */
export const saveBackup = (passphrase: string | null, onprogress: (part: number) => void) =>
  invoke<string | null>('save_backup', { passphrase, progress: channel(onprogress) });

/** What a file of everything that the person chooses would bring; null when they chose none. */
export const offerArchive = () => invoke<ArchiveOffer | null>('offer_archive');

/** Brings in what was offered last, and says what became of it. */
export const takeArchive = () => invoke<Brought | null>('take_archive');

/** What a backup of the data folder, or a file that the person chooses, would replace; null when none. */
export const offerRestore = (name: string | null) =>
  invoke<RestoreOffer | null>('offer_restore', { name });

/** Opens the locked backup that was offered last. */
export const unlockRestore = (passphrase: string) =>
  invoke<RestoreOffer>('unlock_restore', { passphrase });

/** Brings in what was offered last. */
export const takeRestore = (onprogress: (part: number) => void) =>
  invoke<Brought>('take_restore', { progress: channel(onprogress) });

/** Opens the window to whoever knows its passphrase. */
export const unlock = (passphrase: string) => invoke<null>('unlock', { passphrase });

/** Shuts the window, where it has a passphrase. */
export const lockNow = () => invoke<null>('lock_now');

/** From now on the window asks for it; what is said of that comes back. */
export const setLock = (passphrase: string) => invoke<string>('set_lock', { passphrase });

/** From now on it asks for none. */
export const takeLockAway = (passphrase: string) =>
  invoke<string>('take_lock_away', { passphrase });

export const deleteEverything = () => invoke<string>('delete_everything');

function channel(onprogress: (part: number) => void): Channel<number> {
  const channel = new Channel<number>();
  channel.onmessage = onprogress;
  return channel;
}

/** The pages of a report, each as the address of a picture so many pixels wide. */
export const reportPages = (choice: ReportChoice, width: number) =>
  invoke<string[]>('report_pages', { choice, width });

/** Lets the person choose where the report is kept, and says where it is; null when they chose nowhere. */
export const saveReport = (choice: ReportChoice, as: 'pdf' | 'html') =>
  invoke<string | null>(as === 'pdf' ? 'save_report_pdf' : 'save_report_html', { choice });

/** Lets the person look around in an example. */
export const lookAround = () => invoke<null>('look_around');

/** The person's own data again. */
export const leaveExample = () => invoke<null>('leave_example');

export const startAgent = () => invoke<null>('start_agent');

/** Lets reminders start by themselves at login, or not; either way the person has been asked. */
export const setAtLogin = (on: boolean) => invoke<Acted>('set_at_login', { on });

/** Moves a damaged database aside and says so in a sentence. */
export const setAside = () => invoke<string>('set_aside');

/** The page's labels in the language that it is read in. */
export const labels = () => invoke<Labels>('labels');

/** How many seconds of the product's clock pass in a second. */
export const clockSpeed = () => invoke<number>('clock_speed');

/** What the window was opened for. */
export const openedAt = () => invoke<Opened | null>('opened_at');

export const onChanged = (listener: () => void) => listen('changed', listener);

export const onOpen = (listener: (opened: Opened) => void) =>
  listen<Opened>('open', ({ payload }) => {
    listener(payload);
  });
