import { embedFonts } from './embed-fonts'

/** Properties that a drawing takes from the page's styles; as attributes, because a picture has no style sheet. */
const inlined = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 24
/** Pixels of the image per CSS pixel: sharp in Word at full text width. */
const PNG_SCALE = 3
/** Letters at the edge reach a little past it. Unit: CSS px. */
const BLEED = 4
const FONT_ATTEMPTS = 20
const FONT_WAIT_MS = 100

/** The figure as one SVG file: title, subtitle, drawing, source, with every style and pattern inside. */
export async function drawSvg(figure: HTMLElement): Promise<Blob> {
  const { svg } = compose(figure)
  await embedFonts(svg)
  return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' })
}

/** The same picture as pixels. Rejects where the browser cannot draw it. */
export async function drawPng(figure: HTMLElement): Promise<Blob> {
  const { svg, width, height } = compose(figure)
  await embedFonts(svg)
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * PNG_SCALE)
    canvas.height = Math.ceil(height * PNG_SCALE)
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('no 2d canvas')
    // the picture's own fonts are read only once it is first drawn, and nothing says when they are there: until the
    // title shows, it is drawn again; once more after that, because each face comes by itself
    for (let attempt = 0, shown = false; attempt < FONT_ATTEMPTS && !shown; attempt += 1) {
      context.drawImage(image, 0, 0, canvas.width, canvas.height)
      shown = hasInk(context, MARGIN * PNG_SCALE)
      await new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS))
    }
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

/**
 * A drawing alone, without title and source, for a document that has its own: in the size and the colours it has on the
 * sheet, whatever the sheet is scaled to. Its text is in a family of the computer, so there is no font to wait for.
 */
export async function drawingPng(original: SVGSVGElement): Promise<{ png: Blob; width: number; height: number }> {
  const copy = copyDrawing(original)
  copy.setAttribute('overflow', 'visible')
  copy.setAttribute('x', String(BLEED))
  const [width, height] = [original.width.baseVal.value + 2 * BLEED, original.height.baseVal.value]
  const svg = document.createElementNS(SVG, 'svg')
  for (const [name, value] of Object.entries({ xmlns: SVG, width, height, viewBox: `0 0 ${width} ${height}` })) {
    svg.setAttribute(name, String(value))
  }
  svg.append(copyPatterns(original), ground(width, height, '#ffffff'), copy)
  return { png: await toPng(svg, width, height), width, height }
}

async function toPng(svg: SVGSVGElement, width: number, height: number): Promise<Blob> {
  const image = new Image()
  const address = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.ceil(width * PNG_SCALE)
    canvas.height = Math.ceil(height * PNG_SCALE)
    const context = canvas.getContext('2d')
    if (!context) throw new Error('no 2d canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await blobOf(canvas)
  } finally {
    URL.revokeObjectURL(address)
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png'),
  )

/** Whether anything is written in the first line below `top`. */
function hasInk(context: CanvasRenderingContext2D, top: number): boolean {
  const { data } = context.getImageData(top, top, context.canvas.width - 2 * top, Math.ceil(top * 1.5))
  for (let i = 4; i < data.length; i += 4) {
    if (data[i] !== data[0] || data[i + 1] !== data[1] || data[i + 2] !== data[2]) return true
  }
  return false
}

interface Picture {
  svg: SVGSVGElement
  width: number
  height: number
}

function compose(figure: HTMLElement): Picture {
  const drawing = figure.querySelector<HTMLElement>('[data-drawing]')
  const original = drawing?.querySelector('svg')
  if (!drawing || !original) throw new Error('the figure has no drawing')
  const hidden = drawing.hidden
  drawing.hidden = false
  // what lies under the pointer, beneath the menu, must not be lit up in the picture
  figure.dataset.saving = ''
  try {
    return draw(figure, original)
  } finally {
    drawing.hidden = hidden
    delete figure.dataset.saving
  }
}

function draw(figure: HTMLElement, original: SVGSVGElement): Picture {
  const box = original.getBoundingClientRect()
  const svg = document.createElementNS(SVG, 'svg')
  const width = Math.max(box.width, 320)
  const colour = getComputedStyle(figure).getPropertyValue('--paper').trim() || '#ffffff'
  const body: SVGElement[] = []
  let y = MARGIN
  const write = (selector: string) => {
    const source = figure.querySelector<HTMLElement>(selector)
    if (!source) return
    const style = getComputedStyle(source)
    const lineHeight = Number.parseFloat(style.lineHeight) || Number.parseFloat(style.fontSize) * 1.4
    for (const line of breakLines(visibleText(source), style, width)) {
      y += lineHeight
      body.push(textLine(line, style, y - lineHeight * 0.28))
    }
  }
  write('figcaption :is(h2, h3)')
  write('figcaption p')
  y += 12
  const copy = copyDrawing(original)
  copy.setAttribute('x', String(MARGIN))
  copy.setAttribute('y', String(y))
  copy.setAttribute('width', String(box.width))
  copy.setAttribute('height', String(box.height))
  copy.setAttribute('overflow', 'visible')
  y += box.height + 8
  write('[data-source]')
  const [fullWidth, height] = [width + 2 * MARGIN, y + MARGIN]
  svg.setAttribute('xmlns', SVG)
  svg.setAttribute('viewBox', `0 0 ${fullWidth} ${height}`)
  svg.setAttribute('width', String(fullWidth))
  svg.setAttribute('height', String(height))
  svg.append(copyPatterns(original), ground(fullWidth, height, colour), ...body, copy)
  return { svg, width: fullWidth, height }
}

function ground(width: number, height: number, fill: string): SVGRectElement {
  const sheet = document.createElementNS(SVG, 'rect')
  for (const [name, value] of Object.entries({ width, height, fill })) sheet.setAttribute(name, String(value))
  return sheet
}

/** The clone with every computed style as an attribute, and without what only the page needs. */
function copyDrawing(original: SVGSVGElement): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement
  inlineStyles(original, copy)
  for (const element of copy.querySelectorAll('[data-screen-only]')) element.remove()
  return copy
}

function inlineStyles(original: Element, copy: Element): void {
  const style = getComputedStyle(original)
  for (const name of inlined) {
    const value = style.getPropertyValue(name)
    if (value !== '') copy.setAttribute(name, value.replace(/url\(["']?[^#)]*#([^"')]+)["']?\)/g, 'url(#$1)'))
  }
  copy.removeAttribute('style')
  copy.removeAttribute('class')
  copy.removeAttribute('tabindex')
  for (const [index, child] of [...original.children].entries()) {
    const twin = copy.children[index]
    if (twin) inlineStyles(child, twin)
  }
}

/** The definitions of the patterns that the drawing names, wherever on the page they stand. */
function copyPatterns(original: SVGSVGElement): SVGDefsElement {
  const defs = document.createElementNS(SVG, 'defs')
  const used = new Set<string>()
  for (const element of [original, ...original.querySelectorAll('*')]) {
    for (const [, id] of getComputedStyle(element).fill.matchAll(/url\(["']?[^#)]*#([^"')]+)["']?\)/g)) {
      if (id !== undefined) used.add(id)
    }
  }
  for (const id of used) {
    const pattern = document.getElementById(id)
    if (!pattern || original.contains(pattern)) continue
    const copy = pattern.cloneNode(true) as Element
    inlineStyles(pattern, copy)
    defs.append(copy)
  }
  return defs
}

const visibleText = (element: HTMLElement): string =>
  [...element.childNodes]
    .filter((node) => !(node instanceof HTMLElement && node.classList.contains('vh')))
    .map((node) => (node instanceof HTMLElement && 'tag' in node.dataset ? `[${node.textContent}]` : node.textContent))
    .join(' ')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

function breakLines(text: string, style: CSSStyleDeclaration, width: number): string[] {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return [text]
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function textLine(line: string, style: CSSStyleDeclaration, y: number): SVGTextElement {
  const text = document.createElementNS(SVG, 'text')
  text.textContent = line
  text.setAttribute('x', String(MARGIN))
  text.setAttribute('y', String(y))
  text.setAttribute('fill', style.color)
  for (const name of ['font-family', 'font-size', 'font-weight'] as const) {
    text.setAttribute(name, style.getPropertyValue(name))
  }
  return text
}
