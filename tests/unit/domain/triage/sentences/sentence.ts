/** Sentences of our own, in the manner of what is written to airlines, shops, carriers, banks, hosts and makers. */
export interface Sentences {
  /** Reports of what is lost, cancelled or damaged: 12 of 60. */
  readonly severe: readonly string[];
  readonly negative: readonly string[];
  readonly neutral: readonly string[];
  readonly positive: readonly string[];
}
