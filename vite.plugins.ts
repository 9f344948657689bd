import { copyFileSync, existsSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite'
import { roundConfig } from './src/config/round-config.ts'

/** What the page may do: nothing from elsewhere, no inline script, no inline style. */
const policy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // the digits' face is so small that it stands inside the style sheet
  "font-src 'self' data:",
  `connect-src ${["'self'", ...roundConfig.allowedOrigins].join(' ')}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ')

/** Fonts of the first view. They are `font-display: optional`: one that is not here at the first paint is not used. */
const firstFonts = /(latin|vietnamese)-(400|500|600)-normal/

/** Without a bundle the same files lie where npm put them. */
const developmentFonts: HtmlTagDescriptor[] = ['latin', 'vietnamese'].flatMap((subset) =>
  [400, 500, 600].map((weight) =>
    fontPreload(`/node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`),
  ),
)

function fontPreload(href: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel: 'preload', href, as: 'font', type: 'font/woff2', crossorigin: true, fetchpriority: 'low' },
    injectTo: 'head',
  }
}

/**
 * The script that runs before the first paint. Last in the head: a script that blocks keeps the browser from seeing what
 * stands after it. It is told which files the landing room starts with, so that they come beside the entry, not after it.
 */
const beforePaint = (base: string, landing: readonly string[]): HtmlTagDescriptor => ({
  tag: 'script',
  attrs: { src: `${base}before-paint.js`, ...(landing.length === 0 ? {} : { 'data-landing': landing.join(' ') }) },
  injectTo: 'head',
})

/** Scripts and styles of the room at "/" that the entry does not bring itself. */
function landingFiles(bundle: Rollup.OutputBundle): string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const entry = chunks.find(({ isEntry }) => isEntry)
  const landing = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/OverviewPage.tsx'))
  const brought = new Set([entry?.fileName, ...(entry?.imports ?? [])])
  const needed = chunks.filter(
    ({ fileName }) => !brought.has(fileName) && (fileName === landing?.fileName || landing?.imports.includes(fileName)),
  )
  const styles = needed.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  return [...needed.map(({ fileName }) => fileName), ...styles].map((file) => `./${file}`)
}

/**
 * The built page: a content security policy as a meta tag (and as a header in `vite preview`), the fonts preloaded, and
 * a copy as 404.html, with which most static hosts answer an address that is a room and no file.
 */
export function builtPage(): Plugin {
  let outDir = 'dist'
  return {
    name: 'giamsat-built-page',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    configurePreviewServer(server) {
      server.middlewares.use((_request, response, next) => {
        response.setHeader('Content-Security-Policy', policy)
        response.setHeader('X-Content-Type-Options', 'nosniff')
        response.setHeader('Referrer-Policy', 'no-referrer')
        next()
      })
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return [...developmentFonts, beforePaint('/', [])]
        const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2') && firstFonts.test(file))
        const tags: HtmlTagDescriptor[] = [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
            injectTo: 'head-prepend',
          },
          ...fonts.map((file) => fontPreload(`./${file}`)),
          beforePaint('./', landingFiles(bundle)),
        ]
        return tags
      },
    },
    closeBundle: {
      sequential: true,
      handler() {
        copyFileSync(join(outDir, 'index.html'), join(outDir, '404.html'))
      },
    },
  }
}

/** `npm run dev:mock`: the page starts with the damaged, slow and failing packages at the network's edge. */
export function mockedNetwork(): Plugin {
  return {
    name: 'giamsat-mocked-network',
    apply: ({ mode }, { command }) => command === 'serve' && mode === 'mock',
    transformIndexHtml: {
      order: 'pre',
      handler: (html: string) => html.replace('/src/main.tsx', '/mocks/main.ts'),
    },
  }
}

/** Whether `npm start` can show the page itself: on Linux only where a desktop offers to. Elsewhere the address is enough. */
export function opensBrowser(): boolean {
  if (process.env.npm_lifecycle_event !== 'start') return false
  if (process.platform !== 'linux') return true
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'xdg-open')))
}
