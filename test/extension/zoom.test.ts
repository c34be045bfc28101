import { describe, expect, it } from 'vitest';
import { fittingZoom, nextZoom, zooms } from '../../extension/src/webview/zoom.ts';

describe('the pages of the document', () => {
  it('are shown at half their size up to twice of it', () => {
    expect([zooms[0], zooms.at(-1)]).toEqual([0.5, 2]);
  });

  it('become larger and smaller step by step, and no more at the ends', () => {
    expect([nextZoom(1, 1), nextZoom(1, -1)]).toEqual([1.25, 0.75]);
    expect([nextZoom(2, 1), nextZoom(0.5, -1)]).toEqual([2, 0.5]);
  });

  it('go on from whatever fitted the width', () => {
    expect([nextZoom(0.83, 1), nextZoom(0.83, -1)]).toEqual([1, 0.75]);
  });

  it('are as wide as there is room for, within reason', () => {
    expect([fittingZoom(400, 800), fittingZoom(100, 800), fittingZoom(5000, 800)]).toEqual([0.5, 0.25, 2]);
  });
});
