const SVG = 'http://www.w3.org/2000/svg'

interface Face {
  readonly family: string
  readonly weight: string
  readonly range: string
  readonly adjust: string
  readonly address: string
}

/**
 * The page's own faces that the picture's text uses, as a style sheet for it: a picture reaches no font of the page.
 * Faces that cannot be fetched are left out, and the picture falls back as the page would.
 */
export async function embedFonts(svg: SVGSVGElement): Promise<void> {
  const used = new Set<string>()
  for (const text of svg.querySelectorAll('text, tspan')) {
    const weight = text.getAttribute('font-weight') ?? '400'
    for (const family of (text.getAttribute('font-family') ?? '').split(',')) used.add(`${bare(family)}|${weight}`)
  }
  const wanted = pageFaces().filter(({ family, weight }) => used.has(`${family}|${weight}`))
  const rules = await Promise.all(wanted.map(embed))
  const style = document.createElementNS(SVG, 'style')
  style.textContent = rules.join('\n')
  svg.prepend(style)
}

const bare = (family: string) => family.trim().replace(/["']/g, '')

function pageFaces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) => {
    if (sheet.href !== null && !sheet.href.startsWith(location.origin)) return []
    return [...sheet.cssRules].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const value = (name: string) => rule.style.getPropertyValue(name)
      const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(value('src')) ?? []
      if (address === undefined) return []
      return [
        {
          family: bare(value('font-family')),
          weight: value('font-weight'),
          range: value('unicode-range'),
          adjust: value('size-adjust'),
          address: new URL(address, sheet.href ?? document.baseURI).href,
        },
      ]
    })
  })
}

async function embed({ family, weight, range, adjust, address }: Face): Promise<string> {
  try {
    const data = address.startsWith('data:') ? address : await asDataUrl(address)
    const adjusted = adjust === '' ? '' : `size-adjust:${adjust};`
    const ranged = range === '' ? '' : `unicode-range:${range};`
    return `@font-face{font-family:"${family}";font-weight:${weight};${adjusted}${ranged}src:url(${data}) format("woff2")}`
  } catch {
    return ''
  }
}

async function asDataUrl(address: string): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return `data:font/woff2;base64,${btoa(binary)}`
}
