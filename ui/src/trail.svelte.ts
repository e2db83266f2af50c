import type { Route } from './generated/Route';
import { spotOf, type Spot } from './return';

interface Step {
  route: Route;
  spot: Spot | undefined;
}

/** The pages that led here from a place of the rail, the nearest last, as they were left. */
class Trail {
  #steps = $state.raw<Step[]>([]);

  /** Where one comes back to from an exercise or an article. */
  get before(): Route {
    return this.#steps.at(-1)?.route ?? { place: 'today' };
  }

  leave(route: Route, opener: HTMLElement | null): void {
    const spot = opener?.id ? spotOf(opener) : undefined;
    this.#steps = [...this.#steps, { route, spot }];
  }

  back(): Step | undefined {
    const left = this.#steps.at(-1);
    this.#steps = this.#steps.slice(0, -1);
    return left;
  }

  begin(): void {
    this.#steps = [];
  }
}

export const trail = new Trail();
