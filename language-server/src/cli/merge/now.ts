/** The moment: `2026-03-05T08:30:00Z`. */
export function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
