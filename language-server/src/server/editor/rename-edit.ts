import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Source, Span } from '../../core/model/source.ts';
import type { Language, Localized } from '../../core/text/localized.ts';

/** Where a file has the name that is replaced. */
export interface RenamedFile {
  readonly source: Source;
  /** Where the language has names: they are sure. */
  readonly names: readonly Span[];
  readonly inProse: readonly Span[];
}

const inSentences = 'prose';

/** The edits of a renaming. @param language where the client asks before it makes those in sentences: in which it does */
export function workspaceEdit(
  files: readonly RenamedFile[],
  newText: string,
  language: Language | undefined,
): WorkspaceEdit {
  const editsOf = ({ source, names, inProse }: RenamedFile): (TextEdit & { annotationId?: string })[] => [
    ...names.map((span) => ({ range: source.rangeOf(span), newText })),
    ...inProse.map((span) => ({
      range: source.rangeOf(span),
      newText,
      ...(language && { annotationId: inSentences }),
    })),
  ];
  if (!language || files.every(({ inProse }) => inProse.length === 0)) {
    return { changes: Object.fromEntries(files.map((file) => [file.source.uri, editsOf(file)])) };
  }
  return {
    documentChanges: files.map((file) => ({
      textDocument: { uri: file.source.uri, version: null },
      edits: editsOf(file) as TextEdit[],
    })),
    changeAnnotations: {
      [inSentences]: {
        label: say.label[language],
        description: say.description[language],
        needsConfirmation: true,
      },
    },
  };
}

const say = {
  label: { zh: '正文里的名称', en: 'Names in the text' },
  description: {
    zh: '句子、标题、专栏里提到的，请逐处看过',
    en: 'in sentences, headings and boxes; look at each',
  },
} as const satisfies Record<string, Localized>;
