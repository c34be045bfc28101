/**
 * Holds what the recogniser says of published texts against labels (labels.ts), and shows figures, misses and extras:
 *
 *   node test/published/labelled.ts LABELS…
 */
import { showLabelled } from './label-figures.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which labels? node test/published/labelled.ts LABELS…');
  process.exit(1);
}
for (const file of files) await showLabelled(file);
