import { explain } from '../../checks/explain.ts';
import { checks } from '../../checks/index.ts';

/** The code of a check and the language, in the URI of its page. */
const pageUri = /^[^:]+:\/+(?<code>[^.]+?)(?<chinese>\.zh-CN)?\.md$/u;

/** The page of a check in Markdown; empty where the URI is of none. */
export function checkPageAt(uri: string): string {
  const { code, chinese } = pageUri.exec(uri)?.groups ?? {};
  const check = checks.find((each) => each.code === code);
  return check ? explain(check, chinese === undefined ? 'en' : 'zh') : '';
}
