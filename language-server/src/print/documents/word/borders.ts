import { BorderStyle, type IBorderOptions } from 'docx';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const medium = { style: BorderStyle.SINGLE, size: 8, color: '000000' };

/** Of a table: thin rules, a stronger one around. */
export const ruled = bordersOf(medium, thin);

/** Of what stands in a frame: no rules inside. */
export const framed = bordersOf(medium, none);

/** Of a table that isn't to be seen. */
export const unseen = bordersOf(none, none);

function bordersOf(outside: IBorderOptions, inside: IBorderOptions) {
  return {
    top: outside,
    bottom: outside,
    left: outside,
    right: outside,
    insideHorizontal: inside,
    insideVertical: inside,
  };
}
