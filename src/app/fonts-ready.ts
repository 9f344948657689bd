/** Longest that the first view waits for its fonts. On a fast line they are here sooner; a slow one is not held up. */
const PATIENCE_MS = 400

/** Weights of the first view, with a letter of each subset that it shows. */
const faces = ['400', '500', '600'].flatMap((weight) => [
  [`${weight} 1em "Be Vietnam Pro"`, 'Aắ'],
  [`${weight} 1em "Giam Sat Figures"`, '1'],
])

/**
 * Resolves when the fonts are here, or when they have been waited for long enough. In the second case the page is set in
 * the system's font throughout: half a page in each, one weight here and another there, reads worse than either.
 */
export async function fontsReady(root: HTMLElement): Promise<void> {
  if (!('fonts' in document)) return
  const loaded = Promise.all(faces.map(([face = '', text]) => document.fonts.load(face, text))).then(
    (found) => found.every((list) => list.length > 0),
    () => false,
  )
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), PATIENCE_MS)
  })
  if (!(await Promise.race([loaded, late]))) root.dataset.fonts = 'system'
}
