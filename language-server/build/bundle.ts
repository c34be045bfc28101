import { dirname } from 'node:path';
import { type BuildOptions, build, context, type Metafile, type Plugin } from 'esbuild';

const root = dirname(dirname(import.meta.dirname));

/** Whether sources are followed (`--watch`): bundles are made again when one changes, and can be debugged. */
export const isWatching = process.argv.includes('--watch');

const common = {
  bundle: true,
  minify: !isWatching,
  sourcemap: isWatching,
  legalComments: 'none',
  metafile: true,
  absWorkingDir: root,
  // its CommonJS asks for its own parts in a way that no bundler follows
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
} as const satisfies BuildOptions;

/**
 * Makes bundles, and says what went into them and came out. While sources are followed it comes back at
 * once, with nothing to say.
 */
export async function bundle(bundles: readonly BuildOptions[]): Promise<Metafile> {
  if (isWatching) {
    const contexts = bundles.map((each) =>
      context({ ...each, ...common, plugins: [...(each.plugins ?? []), announced] }),
    );
    for (const each of await Promise.all(contexts)) await each.watch();
    return { inputs: {}, outputs: {} };
  }
  const made = await Promise.all(bundles.map((each) => build({ ...each, ...common })));
  return {
    inputs: Object.assign({}, ...made.map(({ metafile }) => metafile.inputs)),
    outputs: Object.assign({}, ...made.map(({ metafile }) => metafile.outputs)),
  };
}

let running = 0;

/** Says when the first bundle begins and the last one is done: `.vscode/tasks.json` waits for these lines. */
const announced: Plugin = {
  name: 'announced',
  setup({ onStart, onEnd }) {
    onStart(() => {
      if (running++ === 0) console.log('[watch] bundling');
    });
    onEnd(() => {
      if (--running === 0) console.log(`[watch] bundled at ${new Date().toLocaleTimeString('sv')}`);
    });
  },
};
