import { superscript } from '../../../../core/text/superscript.ts';
import { childAt, type XmlNode } from '../archive/xml.ts';
import { oneLine } from '../tidy.ts';
import { switchAt, valueAt } from './properties.ts';
import type { WordReading } from './reading.ts';

/** What a paragraph says, as it is being read. */
export interface ParagraphText {
  /** Line breaks as \n. */
  text: string;
  readonly boxes: XmlNode[];
  /** Whether some of it was left out as hidden or deleted. */
  isCut: boolean;
  /** @param run what the text stands in, where its looks count */
  say(text: string, run?: XmlNode): void;
  /** Counts what was left out of it. */
  end(): void;
}

export function saidIn({ styles, fields, leftOut }: WordReading): ParagraphText {
  let [hidden, contents] = ['', ''];
  return {
    text: '',
    boxes: [],
    isCut: false,
    say(text, run) {
      const properties = run && childAt(run, 'w:rPr');
      const style = valueAt(properties, 'w:rStyle');
      if (fields.place === 'instruction') return;
      if (fields.place === 'contents') contents += text;
      else if (switchAt(properties, 'w:vanish') ?? styles.isHidden(style)) hidden += text;
      else {
        const position =
          valueAt(properties, 'w:vertAlign') ?? (styles.isRaised(style) ? 'superscript' : 'baseline');
        this.text += position === 'superscript' ? superscript(text) : text;
      }
    },
    end() {
      if (oneLine(contents)) leftOut.add('contents', contents);
      if (oneLine(hidden)) leftOut.add('hidden', hidden);
      this.isCut ||= hidden !== '';
    },
  };
}
