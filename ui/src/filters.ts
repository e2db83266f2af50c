import type { ExerciseFilter } from './generated/ExerciseFilter';

/** Lets every exercise through. */
export const EVERYTHING: ExerciseFilter = {
  region: null,
  position: null,
  equipment: null,
  desk: false,
};

export function isEverything(filter: ExerciseFilter): boolean {
  return (
    filter.region === null && filter.position === null && filter.equipment === null && !filter.desk
  );
}
