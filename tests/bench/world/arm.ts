/** One way of doing a job on the page, switched on and off between blocks of frames. */
export interface Arm {
  /** Begins; what it returns ends it and leaves nothing behind. */
  start(): () => void;
}

/** A row that a detector has seen, and the frame it saw it in. */
export interface Sighting {
  readonly id: string;
  readonly frame: number;
}

/** What the isolated world offers to whoever drives it. */
export interface Bench {
  /** Ends the arm that runs, if any, and begins this one. */
  use(arm: string): void;
  /** What the arm has seen since it was last asked. */
  takeSightings(): Sighting[];
}

declare global {
  var bench: Bench;
}
