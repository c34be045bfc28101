const planName = /\.(?:plan|规划)$/iu;

/** Whether a file is a plan by its name. */
export function isPlanName(name: string): boolean {
  return planName.test(name);
}

/** What nobody means who names the folder it lies in: `node_modules`, and what begins with a dot. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
