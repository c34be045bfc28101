import { Converter } from 'opencc-js';

/** The characters of OpenCC's own standard, of Taiwan, of Hong Kong. */
export const regions = ['t', 'tw', 'hk'] as const;

/** Turns Simplified texts into Traditional ones, each character staying in its place. */
export function converterTo(region: (typeof regions)[number]): (text: string) => string {
  const convert = Converter({ from: 'cn', to: region });
  return (text) =>
    text.replace(/\p{Script=Han}+/gu, (words) => {
      const converted = convert(words);
      return converted.length === words.length ? converted : [...words].map(convert).join('');
    });
}
