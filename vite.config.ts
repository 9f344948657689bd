import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { mockServiceWorker } from './mocks/vite-plugin-msw.ts'
import { builtPage, mockedNetwork, opensBrowser } from './vite.plugins.ts'

const src = fileURLToPath(new URL('./src', import.meta.url))

/** The program stays on the computer that opened it once. Rounds are not part of it: they change without a build. */
const offline = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src/app/offline',
  filename: 'service-worker.ts',
  injectRegister: false,
  injectManifest: { globPatterns: ['**/*.{js,css,html,svg,woff2}'], globIgnores: ['404.html', 'data/**'] },
  manifest: {
    name: 'Giám Sát',
    short_name: 'Giám Sát',
    description: 'Số liệu của phường, xã: cộng lại, đối soát, vẽ và in cho đoàn giám sát',
    lang: 'vi',
    display: 'standalone',
    background_color: '#fcfcfa',
    theme_color: '#a3151b',
    icons: [{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  },
})

export default defineConfig({
  base: './',
  plugins: [react(), builtPage(), mockedNetwork(), mockServiceWorker(), offline],
  resolve: {
    alias: [
      { find: '~', replacement: src },
      // React has it itself: the shim for React 17 need not come before the first figure
      { find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' },
    ],
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    // what the first view needs in one piece: cut where a later room shares a part of it, it compresses worse
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'] },
            // the same for the figures of the landing room, parts of which others show too
            {
              name: 'figures',
              test: /\/(features\/overview\/(messages|build-tiles|build-page-title)|domain\/reported\/rates|domain\/findings\/one-cell-repair|ui\/tile\/)/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  preview: { port: 4173, open: opensBrowser() },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/*.test.ts', 'test/{domain,data,mocks,cli}/**/*.test.ts', 'test/charts/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['test/{ui,charts,features,app}/**/*.test.tsx', 'test/data/**/*.page.test.tsx'],
          setupFiles: ['test/setup-page.ts'],
        },
      },
    ],
  },
})
