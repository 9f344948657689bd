import type { ReportPicture } from '~/data/export/run-export'
import type { Report } from '~/domain/report/report'

/**
 * The drawings of the sheets as pictures, by the key of their block. What the figures cannot bear is drawn as a sentence,
 * not as a picture: it is left out.
 */
export async function reportPictures(
  { sections }: Report,
  paper: ParentNode,
  signal: AbortSignal,
): Promise<Map<string, ReportPicture>> {
  const { drawingPng } = await import('~/charts/figure/save-drawing')
  const pictures = new Map<string, ReportPicture>()
  for (const { key, kind } of sections.flatMap(({ blocks }) => blocks)) {
    if (kind !== 'chart') continue
    signal.throwIfAborted()
    const svg = paper.querySelector<SVGSVGElement>(`[data-sheet] [data-block="${CSS.escape(key)}"] svg`)
    if (svg === null) continue
    const { png, width, height } = await drawingPng(svg)
    const description = svg.getAttribute('aria-label') ?? ''
    pictures.set(key, { png: new Uint8Array(await png.arrayBuffer()), width, height, description })
  }
  return pictures
}
