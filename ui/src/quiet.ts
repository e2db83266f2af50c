import type { QuietHours } from './generated/QuietHours';

/** As a setting is written: `22:00-07:00`; none while a time is missing or both are the same. */
export function quietSetting({ from, until }: QuietHours): string | undefined {
  return from && until && from !== until ? `${from}-${until}` : undefined;
}
