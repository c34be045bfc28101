/** What a cell holds and how Excel is to show it. */
export interface ExcelValue {
  readonly value: string | number;
  readonly format: string;
}

/** A cell holds no more (UTF-16 units). */
const longest = 32767;

// Excel's “text” format shows nothing but ### for longer texts in some versions.
const longestAsText = 255;

/**
 * A number or percentage becomes a real number only if Excel then shows exactly what is written
 * (`100%`, `17.80`, `-3`); everything else (`≥30平方米`, `=1+1`, `007`) is text and stays text when edited.
 */
export function excelValue(text: string): ExcelValue {
  const [, sign, whole, decimals, percent] = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(%?)$/.exec(text) ?? [];
  if (whole !== undefined) {
    const value = Number(percent ? `${text.slice(0, -1)}e-2` : text);
    const digits = whole.length + (decimals?.length ?? 0);
    // Excel keeps 15 digits and has no negative zero.
    if (digits <= 15 && !(sign && value === 0)) {
      return { value, format: `0${decimals ? `.${'0'.repeat(decimals.length)}` : ''}${percent}` };
    }
  }
  return { value: excelText(text), format: text.length > longestAsText ? 'General' : '@' };
}

/** The text so that Excel shows it as it is: no longer than a cell holds, nothing taken for an escape. */
export function excelText(text: string): string {
  const whatFits =
    text.length > longest ? `${text.slice(0, longest - 1).replace(/\p{Surrogate}$/u, '')}…` : text;
  // `_x0041_` in a file is the character with that number.
  return whatFits.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
