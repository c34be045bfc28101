/** What a drafter would set: Chinese messages. The rest keeps the window quiet. */
export const userSettings = {
  'planwright.language': 'zh',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
};
