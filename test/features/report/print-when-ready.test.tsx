import { describe, expect, it } from 'vitest'
import { chartsNotDrawn, waitForPaper } from '~/features/report/print-when-ready'

const sheet = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  return root
}
const drawn = '<figure data-chart="Hình 1"><svg><rect /></svg></figure>'

describe('waitForPaper', () => {
  it('names the drawings that hold no marks yet', () => {
    expect(chartsNotDrawn(sheet(`${drawn}<figure data-chart="Hình 2"><svg></svg></figure>`))).toEqual(['Hình 2'])
  })

  it('accepts a drawing that says why it is absent', () => {
    expect(chartsNotDrawn(sheet('<figure data-chart="Hình 1"><p data-absent></p></figure>'))).toEqual([])
  })

  it('goes on once the last one is drawn', async () => {
    const root = sheet('<figure data-chart="Hình 1"><svg></svg></figure>')
    const waited: string[] = []
    const missing = await waitForPaper(root, (names) => {
      waited.push(...names)
      root.innerHTML = drawn
    })
    expect(missing).toEqual([])
    expect(waited).toEqual(['Hình 1'])
  })

  it('gives up after its patience, and says what is missing', async () => {
    expect(await waitForPaper(sheet('<figure data-chart="Hình 9"></figure>'), () => {}, 20)).toEqual(['Hình 9'])
  })
})
