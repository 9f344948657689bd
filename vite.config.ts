import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { mockServiceWorker } from './mocks/vite-plugin-msw.ts'
import { builtPage, mockedNetwork } from './vite.plugins.ts'

const src = fileURLToPath(new URL('./src', import.meta.url))

export default defineConfig({
  base: './',
  plugins: [react(), builtPage(), mockedNetwork(), mockServiceWorker()],
  resolve: { alias: { '~': src } },
  build: { target: 'es2022', sourcemap: false, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
  preview: { port: 4173 },
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
