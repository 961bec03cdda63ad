import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = 1_000;
const TEXT = /\.(js|css|html|svg|ttf)$/;

/** Leaves beside each text of some size the same one compressed, for whoever serves it. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          const content = file.type === 'chunk' ? file.code : file.source;
          if (!TEXT.test(name) || content.length < WORTH_IT) continue;
          const source = gzipSync(content, { level: 9 });
          this.emitFile({ type: 'asset', fileName: `${name}.gz`, source });
        }
      },
    },
  };
}
