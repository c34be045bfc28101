/** What a diagnostic carries for the client, as its `data`. */
export interface DiagnosticData {
  /** Whether values contradict each other: who keeps findings back while somebody types tells this at once. */
  readonly isContradiction?: true;
}
