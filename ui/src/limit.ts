import type { LimitKind } from './generated/LimitKind';
import type { OwnLimit } from './generated/OwnLimit';
import type { Setting } from './generated/Setting';

/** A limit as it is chosen; none: as it was without a choice. */
export function limitSetting(which: LimitKind, limit: OwnLimit | null): Setting {
  return { name: which, limit };
}

/** What was typed, where it is a whole number that can be chosen. */
export function limitOf(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,3}$/.test(text.trim()) ? Number(text) : NaN;
  return least <= value && value <= most ? value : undefined;
}
