import { describe, expect, it } from 'vitest'
import { sourcesOf } from '~/features/data-room/intake/clipboard-source'

const names = { table: 'Bảng', text: 'Đoạn' }
const none = { files: [], html: '', text: '' }

describe('sourcesOf', () => {
  it('takes files before everything else', () => {
    const file = new File(['a'], 'a.csv')
    expect(sourcesOf({ files: [file], html: '<table></table>', text: 'x' }, names)).toEqual([file])
  })
  it('takes the table of a spreadsheet as HTML: that keeps merged cells', () => {
    expect(sourcesOf({ ...none, html: '<body><table><tr><td>1</td></tr></table>', text: '1' }, names)).toMatchObject([
      { name: 'Bảng.html' },
    ])
  })
  it('takes lines with tabs as a table, other text as text', () => {
    expect(sourcesOf({ ...none, text: 'a\tb\n1\t2' }, names)).toMatchObject([{ name: 'Bảng.tsv' }])
    expect(sourcesOf({ ...none, text: 'Tiếp nhận 250 hồ sơ.' }, names)).toMatchObject([{ name: 'Đoạn.txt' }])
  })
  it('answers nothing where there is nothing', () => {
    expect(sourcesOf({ ...none, text: '  \n' }, names)).toEqual([])
  })
})
