import { describe, expect, it } from 'vitest'
import type { RowIssue } from '~/domain/shared/provenance'
import { buildFinding } from '~/features/data-room/build-finding'
import { formatSize } from '~/features/data-room/format-size'
import { mergeIssues } from '~/features/data-room/use-round-reading'

const all = { files: 11, read: 11, reading: 0, stopped: 0, failed: 0, rows: 1538, setAside: 0, doubtful: 0 }

describe('buildFinding', () => {
  it.each([
    [{}, 'Đọc đủ 11 tệp, 1.538 dòng; không dòng nào bị gác lại'],
    [{ doubtful: 4 }, 'Đọc đủ 1.538 dòng; 4 chỗ cần xem lại'],
    [{ doubtful: 4, setAside: 2 }, 'Đọc được 1.536 trong 1.538 dòng; 2 dòng gác lại'],
    [{ setAside: 2, read: 10, failed: 1 }, 'Đọc được 10 trong 11 tệp; 1 tệp phải xem lại'],
    [{ read: 9, failed: 1, stopped: 1 }, 'Đã dừng khi đọc xong 9 trong 11 tệp'],
    [{ read: 8, failed: 1, stopped: 1, reading: 1 }, 'Đã đọc 8 trong 11 tệp'],
  ])('of %o says the worst first', (part, finding) => {
    expect(buildFinding({ ...all, ...part }, 'vi')).toBe(finding)
  })
})

describe('formatSize', () => {
  it.each([
    [null, '—'],
    [0, '0 B'],
    [999, '999 B'],
    [149_060, '149 kB'],
    [1_200_000, '1,2 MB'],
    [144_000_000, '144,0 MB'],
  ])('of %s bytes is %s', (bytes, text) => {
    expect(formatSize(bytes, 'vi')).toBe(text)
  })
})

describe('mergeIssues', () => {
  const issue = (file: string, row: number, code: string): RowIssue => ({
    file,
    row,
    column: 'c',
    value: null,
    message: { code, params: {} },
    severity: 'warning',
  })

  it('shows each issue once, by file of the package, then by row', () => {
    const [a, b, c] = [issue('b.csv', 9, 'x'), issue('b.csv', 2, 'x'), issue('a.csv', 5, 'y')]
    expect(mergeIssues(['b.csv', 'a.csv'], [a, c, b, { ...a }])).toEqual([b, a, c])
  })
})
