/** What the paper still waits for, in words of the sheet itself ("Hình 1"). */
export const chartsNotDrawn = (root: ParentNode): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-chart]')]
    .filter((figure) => figure.querySelector('svg rect, svg path, svg line, [data-absent]') === null)
    .map((figure) => figure.dataset.chart ?? '')

/** Longest wait before the reader is told. Unit: ms. */
const PATIENCE_MS = 10_000

/**
 * Resolves once fonts are there and every drawing holds its marks, with nothing; or, after `patience`, with what is
 * still missing. Charting libraries may draw a tick after React commits, and a print takes what is on the page.
 */
export async function waitForPaper(
  root: ParentNode,
  onWaiting: (missing: readonly string[]) => void,
  patience = PATIENCE_MS,
): Promise<readonly string[]> {
  if ('fonts' in document) await document.fonts.ready
  const end = performance.now() + patience
  for (;;) {
    const missing = chartsNotDrawn(root)
    if (missing.length === 0 || performance.now() > end) return missing
    onWaiting(missing)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}
