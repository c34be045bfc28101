/** What a chart is drawn with: colours and a font as CSS has them. */
export interface ChartColours {
  readonly text: string;
  /** Of what stands back: years, axis. */
  readonly muted: string;
  readonly line: string;
  /** Of the target and the side of it that is good. */
  readonly target: string;
  readonly actual: string;
  /** What the chart stands on. */
  readonly paper: string;
  readonly font: string;
}

/** Follows the page: its variables, where it sets them, and the colour of its text. */
export const themeColours: ChartColours = {
  text: 'currentColor',
  muted: 'var(--chart-muted, #767676)',
  line: 'var(--chart-line, #3b7dbb)',
  target: 'var(--chart-target, #2f8a4b)',
  actual: 'var(--chart-actual, #8250c4)',
  paper: 'var(--chart-paper, #fff)',
  font: 'var(--chart-font, sans-serif)',
};

/** For white paper, and where a picture can't follow the page. */
export const lightColours: ChartColours = {
  text: '#1f1f1f',
  muted: '#6b6b6b',
  line: '#2a6bab',
  target: '#27723f',
  actual: '#7a42bd',
  paper: '#ffffff',
  font: 'sans-serif',
};

/** For documents, which are printed in black: what differs, differs in form. */
export const printColours: ChartColours = {
  text: '#000000',
  muted: '#404040',
  line: '#000000',
  target: '#000000',
  actual: '#000000',
  paper: '#ffffff',
  font: 'sans-serif',
};

/** For a dark ground. */
export const darkColours: ChartColours = {
  text: '#e4e4e4',
  muted: '#a0a0a0',
  line: '#6cb0f0',
  target: '#73c991',
  actual: '#c39be6',
  paper: '#1f1f1f',
  font: 'sans-serif',
};
