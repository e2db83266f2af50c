import type { CountUnit } from './generated/CountUnit';
import type { NewDays } from './generated/NewDays';
import type { NewDose } from './generated/NewDose';
import type { NewPhase } from './generated/NewPhase';
import type { Side } from './generated/Side';

/** A dose while it is typed. */
export interface TypedDose {
  sets: string;
  unit: CountUnit;
  count: string;
  hold: string;
  rest: string;
  side: Side;
}

/** What changes later, while it is typed. */
export interface TypedPhase {
  from: string;
  dose: TypedDose;
  times: string[];
  days: NewDays;
}

export function typed(dose: NewDose): TypedDose {
  const text = (number: number | null) => (number === null ? '' : String(number));
  return {
    sets: text(dose.sets),
    unit: dose.unit,
    count: text(dose.count),
    hold: text(dose.hold),
    rest: text(dose.rest),
    side: dose.side,
  };
}

export function doseOf(dose: TypedDose): NewDose {
  const optional = (text: string) => (text.trim() === '' ? null : whole(text));
  return {
    sets: whole(dose.sets),
    unit: dose.unit,
    count: whole(dose.count),
    hold: optional(dose.hold),
    rest: optional(dose.rest),
    side: dose.side,
  };
}

export const typedPhase = (phase: NewPhase): TypedPhase => ({ ...phase, dose: typed(phase.dose) });

export const phaseOf = (phase: TypedPhase): NewPhase => ({ ...phase, dose: doseOf(phase.dose) });

/** The number that stands there; what is none becomes one that the engine refuses in words. */
export function whole(text: string): number {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : -1;
}

/** One step up or down, within its range. An empty field begins at the range's end that lies nearer. */
export function stepped(text: string, by: number, [least, most]: [number, number]): string {
  const now = whole(text);
  if (now < 0) return String(least);
  return String(Math.min(most, Math.max(least, now + by)));
}

/** Times of day with some more, or without those that are all there already. */
export function toggled(times: string[], some: string[]): string[] {
  const are = some.every((time) => times.includes(time));
  const others = times.filter((time) => !some.includes(time));
  return are ? others : [...others, ...some].sort();
}
