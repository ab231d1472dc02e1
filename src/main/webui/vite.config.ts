import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { help } from './scripts/help.ts';

/** The pages use the fonts of the reader's machine: PatternFly's own weigh more than all else. */
const withoutFonts: Plugin = {
  name: 'without-fonts',
  enforce: 'pre',
  transform(css, file) {
    return file.includes('patternfly') && file.split('?')[0]?.endsWith('.css')
      ? { code: css.replaceAll(/@font-face\s*\{[^}]*\}/g, ''), map: null }
      : undefined;
  },
};

/** Where the pages call during development: `npm run dev` against a running portal. */
const portal = process.env['SEINE_PORTAL'] ?? 'https://localhost:8443';
const toPortal = {
  target: portal,
  secure: false,
  changeOrigin: false,
  // The portal takes changes from its own pages only.
  headers: { Origin: portal },
};

export default defineConfig({
  plugins: [withoutFonts, help, react()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  build: {
    outDir: process.env['SEINE_PAGES_OUT'] ?? '../../../target/classes/pages',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    // Data addresses would need a hole in the content security policy.
    assetsInlineLimit: 0,
    // The preload of Vite would inline a script for old browsers.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One ending for scripts, so that they are packed and served as such.
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
        chunkFileNames: ({ facadeModuleId }) => {
          const words = /src\/(\w+)\/(\w+)\.json$/.exec(facadeModuleId ?? '');
          return words
            ? `assets/words-${words[1]}-${words[2]}-[hash].js`
            : 'assets/[name]-[hash].js';
        },
      },
    },
  },
  server: {
    // The help stands in docs/user.
    fs: { allow: [fileURLToPath(new URL('../../..', import.meta.url))] },
    proxy: { '/api': toPortal, '/sign-in': toPortal },
  },
  test: {
    environment: 'jsdom',
    // One world for the files of a thread: a fresh one for each takes seven times the work.
    isolate: false,
    pool: 'threads',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
  },
});
