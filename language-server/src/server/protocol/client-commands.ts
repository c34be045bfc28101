/**
 * Commands of the client that a code lens may call. A client says with `initializationOptions.commands` which
 * of them it has; without one, its lens says the same and can't be clicked, or isn't there.
 */
export const clientCommands = {
  /** Shows places side by side. Arguments: URI, position, locations, all as LSP has them. */
  showReferences: 'planwright.showReferences',
  /** Shows the tables of a plan. Arguments: URI, and `{ line }`, that of the heading to begin at. */
  preview: 'planwright.preview',
  /** Shows a box, an annex or a table by itself. Arguments: its URI (`protocol/whole-tables.ts`). */
  wholeTable: 'planwright.showWholeTable',
} as const;
