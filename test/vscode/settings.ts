/** What a drafter would set: Chinese messages. The rest keeps the window quiet. */
export const userSettings = {
  'planwright.language': 'zh',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'comments.openView': 'never',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
};

/** How a window can look, by the names that `--look` knows. */
export const looks = {
  light: { theme: 'Default Light Modern', scale: 1, screen: [1280, 800] },
  dark: { theme: 'Default Dark Modern', scale: 1, screen: [1280, 800] },
  contrast: { theme: 'Default High Contrast', scale: 1, screen: [1280, 800] },
  // what is narrower VS Code itself cuts off where two editors are side by side
  large: { theme: 'Default Light Modern', scale: 2, screen: [1920, 1080] },
} as const satisfies Record<string, Look>;

export interface Look {
  readonly theme: string;
  /** 2 is 200 %: half as much has room in the same window. */
  readonly scale: number;
  /** How wide and high the window is, in dots of the screen. */
  readonly screen: readonly [number, number];
}
