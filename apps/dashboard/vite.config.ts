import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressed } from './compressed.ts';
import { trustedDocuments } from './trusted-documents.ts';

/** Built only to be looked at: every part and chart on one page. It is not shipped. */
const gallery = process.env['PLUMBLINE_GALLERY'] && {
  gallery: `${import.meta.dirname}/gallery/index.html`,
};

/** Two entries, the pages and the explorer, both at the root of what the API serves. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), trustedDocuments(`${import.meta.dirname}/src`), compressed()],
  build: {
    outDir: gallery ? 'gallery/dist' : 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: gallery || {
        app: `${import.meta.dirname}/index.html`,
        explorer: `${import.meta.dirname}/explorer/index.html`,
      },
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'charts', test: /src\/charts\//, minShareCount: 2 }],
        },
      },
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
  worker: { format: 'es' },
  optimizeDeps: {
    exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'],
    include: ['monaco-graphql > picomatch-browser', 'graphql-language-service > nullthrows'],
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://127.0.0.1:3000', ws: true },
      '/events': 'http://127.0.0.1:3000',
      '/auth': 'http://127.0.0.1:3000',
    },
  },
});
