import { host, keepState } from './host.ts';
import { fittingZoom, type Zoom } from './zoom.ts';

/** How the pages are looked at. */
export interface PaperLook {
  readonly zoom: Zoom;
  /** White as paper is, or in the colours of the theme. */
  readonly colour: 'white' | 'themed';
}

/** As it was looked at last. Paper is white, but to who asks for strong contrasts. */
export function paperLook(): PaperLook {
  const { zoom = 'width', paper } = host.getState() ?? {};
  const isContrast = document.body.classList.contains('vscode-high-contrast');
  return { zoom, colour: paper ?? (isContrast ? 'themed' : 'white') };
}

export function keepLook({ zoom, colour }: PaperLook): void {
  keepState({ zoom, paper: colour });
}

/** Of a page upright and turned, with its border, in pixels. */
const [upright, turned] = [796, 1125];

/** Shows the pages as large as is wanted. @returns how large that is */
export function applyZoom(page: Element, zoom: Zoom): number {
  const paper = page.querySelector<HTMLElement>('.paper');
  const room = paper?.clientWidth ?? 0;
  if (!paper || room === 0) return 1;
  const [factor, across] =
    zoom === 'width' ? [fittingZoom(room, upright), fittingZoom(room, turned)] : [zoom, zoom];
  paper.style.setProperty('--zoom', `${factor}`);
  paper.style.setProperty('--zoom-turned', `${across}`);
  // so small that marks would not fit into the margin
  paper.classList.toggle('small', factor < 0.85);
  const select = page.querySelector<HTMLSelectElement>('[data-zoom]');
  if (select) select.value = `${zoom}`;
  return factor;
}
