import type { DocumentContents } from '../../../language-server/src/server/protocol/document-contents.ts';

/** What the extension tells the page of a document; nobody to ask where the contents are absent. */
export interface ToDocumentPage {
  readonly name: string;
  readonly contents?: DocumentContents;
}

/** What can be done with a document. */
export const documentActions = ['import', 'compare', 'openElsewhere'] as const;

export type DocumentAction = (typeof documentActions)[number];

/** What the page tells the extension: that it can be told things now, or what is wanted. */
export type FromDocumentPage = 'ready' | DocumentAction;
