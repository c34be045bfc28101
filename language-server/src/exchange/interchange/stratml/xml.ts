import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import type { Localized } from '../../../core/text/localized.ts';
import { Unreadable } from '../unreadable.ts';

/** An element by its name without a namespace prefix: versions of StratML differ in their namespaces. */
export interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlTree[];
  /** Its own text, blanks at its ends left out. */
  readonly text: string;
}

const megabytes = 20;

/**
 * Reads XML that comes from outside: no DOCTYPE, so no entities but the five of XML itself, and nothing is ever loaded.
 * @throws Unreadable where it is too large, has a DOCTYPE, or is not well-formed
 */
export function readXml(text: string): XmlTree {
  if (text.length > megabytes * 1024 * 1024) throw new Unreadable(say.tooLarge(megabytes));
  const document = parsed(text);
  if (document.children.some((child) => child instanceof XmlDocumentType)) {
    throw new Unreadable(say.documentType);
  }
  return treeOf(document.root as XmlElement);
}

function parsed(text: string) {
  try {
    return parseXml(text, { preserveDocumentType: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable(say.tooDeep);
    if (!(error instanceof XmlError)) throw error;
    // an undeclared entity is what a DOCTYPE would declare
    if (/^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*)*<!DOCTYPE/u.test(text)) {
      throw new Unreadable(say.documentType);
    }
    const detail = (error.message.split('\n')[0] ?? '').replace(/ \(line \d+, column \d+\)$/u, '');
    throw new Unreadable(say.brokenXml(error.line, error.column, detail));
  }
}

function treeOf(element: XmlElement): XmlTree {
  return {
    name: element.name.replace(/^.*:/u, ''),
    attributes: element.attributes,
    children: element.children.filter((child) => child instanceof XmlElement).map(treeOf),
    text: element.children
      .map((child) => (child instanceof XmlText ? child.text : ''))
      .join('')
      .trim(),
  };
}

/** The child elements of a name. */
export function childrenNamed({ children }: XmlTree, name: string): readonly XmlTree[] {
  return children.filter((child) => child.name === name);
}

/** The text of the first child element of a name; undefined where there is none, or nothing in it. */
export function textOf(element: XmlTree, ...path: readonly string[]): string | undefined {
  let at: XmlTree | undefined = element;
  for (const name of path) at = at?.children.find((child) => child.name === name);
  return at?.text || undefined;
}

/** The lines of a text, blanks at their ends and empty ones left out. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '').split(/[\r\n\u2028\u2029]+/u).flatMap((line) => line.trim() || []);
}

const say = {
  tooLarge: (megabytes: number): Localized => ({
    zh: `文件超过${megabytes} MB，没有读：一份规划不会这么大，请核对是不是选错了文件`,
    en: `larger than ${megabytes} MB and not read: no plan is that large; check whether it is the right file`,
  }),
  brokenXml: (line: number, column: number, detail: string): Localized => ({
    zh: `第${line}行第${column}个字符处不是正确的 XML（${detail}）：请用生成它的软件重新导出`,
    en: `not well-formed XML at line ${line}, character ${column} (${detail}); export it again from where it comes from`,
  }),
  tooDeep: {
    zh: '标签套得太深，没有读：StratML 没有这样的文件',
    en: 'tags are nested too deeply to be read; no StratML file is like that',
  },
  documentType: {
    zh: '文件开头有 DOCTYPE 声明，为安全起见没有读：请删去 <!DOCTYPE …> 再试',
    en: 'begins with a DOCTYPE and was not read, to be safe; remove <!DOCTYPE …> and try again',
  },
};
