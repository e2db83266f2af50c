/** The one door to the program around the page. Every call rejects with a `Failure`. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Acted } from './generated/Acted';
import type { Action } from './generated/Action';
import type { Opened } from './generated/Opened';
import type { Route } from './generated/Route';
import type { View } from './generated/View';

export const view = (route: Route) => invoke<View>('view', { route });

export const act = (action: Action) => invoke<Acted>('act', { action });

/** Lets the person choose a plan file and takes it; null when they chose none. */
export const takePlan = () => invoke<Acted | null>('take_plan');

/** Lets the person choose a calendar file and takes its appointments; null when they chose none. */
export const takeCalendar = () => invoke<Acted | null>('take_calendar');

/** Lets the person choose where a picture is kept, and says where it is; null when they chose nowhere. */
export const savePicture = (png: Uint8Array) =>
  invoke<string | null>('save_picture', { bytes: Array.from(png) });

/** Lets the person choose where their own plan is kept as a file, and says where it is; null when nowhere. */
export const savePlan = () => invoke<string | null>('save_plan');

export const startAgent = () => invoke<null>('start_agent');

/** Lets reminders start by themselves at login, or not; either way the person has been asked. */
export const setAtLogin = (on: boolean) => invoke<Acted>('set_at_login', { on });

/** Moves a damaged database aside and says so in a sentence. */
export const setAside = () => invoke<string>('set_aside');

/** How many seconds of the product's clock pass in a second. */
export const clockSpeed = () => invoke<number>('clock_speed');

/** What the window was opened for. */
export const openedAt = () => invoke<Opened | null>('opened_at');

export const onChanged = (listener: () => void) => listen('changed', listener);

export const onOpen = (listener: (opened: Opened) => void) =>
  listen<Opened>('open', ({ payload }) => {
    listener(payload);
  });
