import { Uri, type Webview } from 'vscode';
import type { Language } from '../../../language-server/src/index.ts';
import { loading, reading } from '../words.ts';

/**
 * The page of a preview or of a document, still empty. It runs only its own script and style, which this one page knows the
 * nonce of, and can load nothing else from anywhere.
 * @param files the folder of the script and the style
 * @param name whose they are
 */
export function previewPage(
  webview: Webview,
  files: Uri,
  language: Language,
  name: 'preview' | 'document' | 'comparison' = 'preview',
): string {
  const nonce = crypto.randomUUID();
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(files, file));
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}';`;
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" nonce="${nonce}" href="${address(`${name}.css`)}">
<script defer nonce="${nonce}" src="${address(`${name}.js`)}"></script>
</head>
<body>
<div id="page"><p class="empty">${(name === 'preview' ? loading : reading)[language]}</p></div>
</body>
</html>`;
}
