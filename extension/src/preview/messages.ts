import type { Position, Range } from '../../../language-server/src/index.ts';
import type { ExportParams } from '../../../language-server/src/server/protocol/commands.ts';
import type { Preview, PreviewView } from '../../../language-server/src/server/protocol/preview.ts';

/** What the extension tells the page. */
export type ToPage =
  | { readonly type: 'preview'; readonly preview: Preview }
  /** Where the cursor is in the plan's text. */
  | { readonly type: 'cursor'; readonly position: Position }
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
  /** Go to that place in the text. */
  | { readonly type: 'reveal'; readonly range: Range }
  | { readonly type: 'export'; readonly format: ExportFormat }
  /** What can be done about a server that doesn't run. */
  | { readonly type: 'run'; readonly action: ServerAction };

export const serverActions = ['restart', 'showLog'] as const;

export type ServerAction = (typeof serverActions)[number];

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
}
