import type { Language } from '../../../core/text/localized.ts';
import { escaped } from '../markup.ts';

/**
 * A page that stands alone: no scripts, nothing loaded from elsewhere.
 *
 * @param content HTML, well-formed as XML too.
 */
export function htmlPage(language: Language, title: string, styles: string, content: string): string {
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(title)}</title>
<style>
${styles}</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
}
