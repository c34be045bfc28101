import type { Position, Range } from '../../../language-server/src/index.ts';
import type { ExportParams } from '../../../language-server/src/server/protocol/commands.ts';
import type { Preview, PreviewView } from '../../../language-server/src/server/protocol/preview.ts';
import type {
  CellCheck,
  CellParams,
  TableCellPlace,
  TableEditParams,
} from '../../../language-server/src/server/protocol/table-edits.ts';

/** What the extension tells the page. */
export type ToPage =
  | { readonly type: 'preview'; readonly preview: Preview }
  /** Where the cursor is in the plan's text. */
  | { readonly type: 'cursor'; readonly position: Position }
  /** What was written has come into the text, of that version since, or couldn't; `focus`: where one goes on writing, once that is shown. */
  | {
      readonly type: 'edited';
      readonly number: number;
      readonly version?: number;
      readonly focus?: TableCellPlace;
    }
  /** One is back from the editor that took a step back, and goes on where one was. */
  | { readonly type: 'back' }
  /** What there is to say of what is being written. */
  | { readonly type: 'checked'; readonly asked: number; readonly check: CellCheck }
  /** The server knows no such plan. */
  | { readonly type: 'unknown' }
  /** There is nobody to ask: a preview follows once there is. */
  | { readonly type: 'starting' | 'stopped' };

/** What the page tells the extension. */
export type FromPage =
  /** It can be told things now, and looks at that. */
  | { readonly type: 'ready'; readonly view: PreviewView }
  /** It looks at something that it has not been told, or at all. */
  | { readonly type: 'look'; readonly view?: PreviewView }
  /** Go to that place in the text, or only show it while one stays in the page. */
  | { readonly type: 'reveal'; readonly range: Range; readonly isOnlyShown?: boolean }
  /** Write in a table; what the page sends is counted. */
  | ({ readonly type: 'edit'; readonly number: number } & Omit<TableEditParams, 'uri'>)
  /** Say of what is being written; `asked` counts what was asked. */
  | ({ readonly type: 'checkCell'; readonly asked: number } & Omit<CellParams, 'uri'>)
  /** Take back what was done last to the text, or do it again. */
  | { readonly type: 'history'; readonly action: HistoryAction }
  | { readonly type: 'export'; readonly format: ExportFormat }
  /** What can be done about a server that doesn't run. */
  | { readonly type: 'run'; readonly action: ServerAction };

export const serverActions = ['restart', 'showLog'] as const;

export type ServerAction = (typeof serverActions)[number];

/** As VS Code's commands are called. */
export type HistoryAction = 'undo' | 'redo';

/** The files that the page offers, as the command line names them. */
export const exportFormats = [
  'docx',
  'xlsx',
  'html',
  'md',
] as const satisfies readonly ExportParams['format'][];

export type ExportFormat = (typeof exportFormats)[number];

/** What the page keeps over a reload of the window. */
export interface PageState {
  /** Of the plan. */
  readonly uri: string;
  readonly tab?: string;
  /** How far it is scrolled, in pixels. */
  readonly scroll?: number;
  /** How large the pages of the document are shown, and in which colours. */
  readonly zoom?: number | 'width';
  readonly paper?: 'white' | 'themed';
}
