const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits set high: 2 → ², as in m² and 10⁸. Other marks have no such sign and stay as they are. */
export function superscript(text: string): string {
  return /^\d+$/.test(text) ? text.replace(/\d/g, (digit) => raised[Number(digit)] ?? digit) : text;
}
