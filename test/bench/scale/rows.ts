/** A row of a table: what was measured, and what it is to come to. */
export interface Row {
  /** The name of the figure. */
  readonly id: string;
  readonly name: string;
  readonly unit: 'ms' | 'MB' | '×' | '';
  /** At which size; what it is hoped to come to, and what it must not exceed in the end. */
  readonly aim?: { readonly at: string; readonly goal?: number; readonly bar?: number };
}

const nation = '3200';

/** In a workspace of linked plans. CPU is that of the main thread where it doesn't say that it is of all. */
export const workspaceRows: readonly Row[] = [
  {
    id: 'cold.names.main',
    name: 'names and links of all known, CPU',
    unit: 'ms',
    aim: { at: nation, goal: 600, bar: 1000 },
  },
  {
    id: 'cold.first.main',
    name: 'first diagnostics of the open plan, CPU',
    unit: 'ms',
    aim: { at: nation, goal: 350, bar: 500 },
  },
  { id: 'cold.first.wall', name: 'the same on the clock', unit: 'ms' },
  { id: 'cold.aligned.main', name: 'those that come of the plans above it, CPU', unit: 'ms' },
  {
    id: 'cold.checked.main',
    name: 'all checked, CPU',
    unit: 'ms',
    aim: { at: nation, goal: 20_000, bar: 30_000 },
  },
  { id: 'cold.checked.all', name: 'the same in all threads', unit: 'ms' },
  { id: 'cold.checked.wall', name: 'the same on the clock', unit: 'ms' },
  { id: 'cold.heap', name: 'heap with all findings', unit: 'MB', aim: { at: nation, bar: 150 } },
  {
    id: 'cold.resident',
    name: 'memory of the process',
    unit: 'MB',
    aim: { at: nation, goal: 500, bar: 600 },
  },
  { id: 'cold.peak', name: 'the most it had', unit: 'MB' },
  { id: 'warm.names.main', name: 'opened again: names known, CPU', unit: 'ms' },
  { id: 'warm.first.main', name: 'opened again: first diagnostics, CPU', unit: 'ms' },
  {
    id: 'warm.checked.main',
    name: 'opened again: all findings there, CPU',
    unit: 'ms',
    aim: { at: nation, goal: 150, bar: 300 },
  },
  {
    id: 'check.all',
    name: 'command line, all checked, CPU of all threads',
    unit: 'ms',
    aim: { at: nation, goal: 18_000, bar: 25_000 },
  },
  { id: 'check.peak', name: 'the most memory it had', unit: 'MB', aim: { at: nation, bar: 600 } },
  {
    id: 'check.again.all',
    name: 'command line, all checked again, CPU',
    unit: 'ms',
    aim: { at: nation, bar: 1000 },
  },
  { id: 'check.one.all', name: 'command line, one of them, CPU', unit: 'ms' },
  {
    id: 'county.p50',
    name: 'keystroke in a county’s plan, on the clock',
    unit: 'ms',
    aim: { at: nation, goal: 9, bar: 14 },
  },
  { id: 'county.p95', name: 'the slowest in twenty', unit: 'ms', aim: { at: nation, goal: 14, bar: 18 } },
  { id: 'county.main', name: 'its CPU', unit: 'ms' },
  { id: 'county.heading.p50', name: 'keystroke in a heading there', unit: 'ms' },
  { id: 'county.heading.main', name: 'its CPU', unit: 'ms' },
  { id: 'city.p50', name: 'keystroke in a city’s plan', unit: 'ms' },
  { id: 'city.p95', name: 'the slowest in twenty', unit: 'ms' },
  { id: 'city.main', name: 'its CPU', unit: 'ms' },
  { id: 'nation.p50', name: 'keystroke in the nation’s plan', unit: 'ms' },
  { id: 'nation.p95', name: 'the slowest in twenty', unit: 'ms' },
  { id: 'nation.main', name: 'its CPU', unit: 'ms' },
  {
    id: 'nation.target.own.wall',
    name: 'a target in the nation’s plan: its own diagnostics',
    unit: 'ms',
    aim: { at: nation, goal: 14, bar: 20 },
  },
  {
    id: 'nation.target.open.wall',
    name: '… those of the open plan below',
    unit: 'ms',
    aim: { at: nation, bar: 200 },
  },
  {
    id: 'nation.target.200.wall',
    name: '… of the first 200 below',
    unit: 'ms',
    aim: { at: nation, bar: 200 },
  },
  {
    id: 'nation.target.all.wall',
    name: '… of all below',
    unit: 'ms',
    aim: { at: nation, goal: 3000, bar: 5000 },
  },
  { id: 'nation.target.all.main', name: '… their CPU', unit: 'ms' },
  { id: 'complete.word.p50', name: 'completion right behind a keystroke', unit: 'ms' },
  { id: 'complete.plan.p50', name: 'completion of a plan’s title', unit: 'ms' },
  { id: 'complete.plan.items', name: 'how many titles are sent', unit: '' },
  { id: 'hover.served.main', name: 'hover on what is served, CPU', unit: 'ms' },
  { id: 'hover.served.first', name: 'the first time', unit: 'ms' },
  { id: 'definition.served.main', name: 'definition of it, CPU', unit: 'ms' },
  { id: 'references.main', name: 'references of a nation’s indicator, CPU', unit: 'ms' },
  { id: 'references.first', name: 'the first time', unit: 'ms' },
  { id: 'rename.main', name: 'rename of it, CPU', unit: 'ms' },
  { id: 'rename.first', name: 'the first time', unit: 'ms' },
  { id: 'lenses.main', name: 'code lenses of the nation’s plan, CPU', unit: 'ms' },
  { id: 'symbols.main', name: 'symbols of the workspace, CPU', unit: 'ms' },
  { id: 'preview.main', name: 'preview of a county’s plan, CPU', unit: 'ms' },
  { id: 'outline.main', name: 'its outline, CPU', unit: 'ms' },
  { id: 'edits.main', name: 'one of 1,000 edits, CPU', unit: 'ms' },
  { id: 'edits.slower', name: 'the last 100 to the first', unit: '×' },
  { id: 'edits.heap', name: 'heap that they leave', unit: 'MB' },
];

/** In one large plan by itself. */
export const largeRows: readonly Row[] = [
  { id: 'first.main', name: 'opened, to its first diagnostics, CPU', unit: 'ms' },
  { id: 'stroke.p50', name: 'keystroke, on the clock', unit: 'ms', aim: { at: '1MB', goal: 150, bar: 300 } },
  { id: 'stroke.main', name: 'its CPU', unit: 'ms' },
  {
    id: 'complete.p50',
    name: 'completion right behind a keystroke',
    unit: 'ms',
    aim: { at: '1MB', goal: 20, bar: 30 },
  },
  { id: 'complete.items', name: 'how many items are sent', unit: '' },
  { id: 'preview.main', name: 'preview, CPU', unit: 'ms', aim: { at: '1MB', goal: 200, bar: 400 } },
  { id: 'preview.size', name: 'what is sent for it', unit: 'MB' },
  { id: 'heap', name: 'heap', unit: 'MB' },
  { id: 'resident', name: 'memory of the process', unit: 'MB' },
  {
    id: 'word.all',
    name: 'printed for Word, CPU of all threads',
    unit: 'ms',
    aim: { at: '2MB', goal: 4000, bar: 8500 },
  },
  { id: 'word.peak', name: 'the most memory it had', unit: 'MB', aim: { at: '5MB', bar: 800 } },
];

/** A plan of a workspace, in one thread, but for the first once the code is compiled. */
export const planRows: readonly Row[] = [
  { id: 'start.checked.main', name: 'the server started, and its only plan checked', unit: 'ms' },
  { id: 'json.main', name: 'JSON.parse of its model', unit: 'ms' },
  { id: 'stock.main', name: 'stock Langium: parsed, linked, checked', unit: 'ms' },
  { id: 'yaml.main', name: 'yaml-language-server: opened and checked, main thread', unit: 'ms' },
  { id: 'read.main', name: 'Planwright: read', unit: 'ms' },
  { id: 'checks.main', name: 'Planwright: checked', unit: 'ms' },
];
