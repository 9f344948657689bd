import { describe, expect, it } from 'vitest'
import { describeLoadError } from '~/data/http/describe-load-error'
import { asLoadError, LoadError } from '~/data/http/load-error'

describe('asLoadError', () => {
  it('recognises a LoadError that a worker border turned into a bare Error', () => {
    const sent = new LoadError('wrongSchema', { file: 'dossiers.csv', row: 1, column: 'receivedAt' })
    const received = Object.assign(new Error(sent.message), { name: sent.name })
    expect(asLoadError(received)).toEqual(sent)
    expect(asLoadError(received)?.code).toBe('wrongSchema')
  })

  it('leaves other errors alone', () => {
    expect(asLoadError(new TypeError('x'))).toBeNull()
    expect(asLoadError('x')).toBeNull()
  })
})

describe('describeLoadError', () => {
  it('says what, where and what to do, with file, row and column', () => {
    const failure = {
      code: 'wrongSchema',
      params: { file: 'dossiers.csv', row: 1, column: 'receivedAt', expected: 'receivedAt', found: 'code, status' },
    } as const
    expect(describeLoadError(failure, 'vi')).toEqual({
      what: 'Sai cấu trúc: cần receivedAt, thấy code, status',
      where: 'tệp dossiers.csv, dòng 1, cột “receivedAt”',
      action: 'Sửa đúng chỗ nêu trên theo mẫu của gói kèm chương trình rồi bấm “Đọc lại”.',
    })
    expect(describeLoadError(failure, 'en').where).toBe('file dossiers.csv, row 1, column “receivedAt”')
  })

  it('says how often it was tried', () => {
    const error = new LoadError('server', { status: 503, file: 'a.csv', url: 'http://x.vn/a.csv', tries: 3 })
    expect(describeLoadError(error, 'vi').what).toBe('Máy chủ gặp sự cố (mã 503), đã thử 3 lần')
    expect(describeLoadError(error, 'vi').where).toBe('tệp a.csv, tại http://x.vn/a.csv')
  })

  it('has a sentence for what nobody foresaw', () => {
    expect(describeLoadError(new RangeError('boom'), 'vi').what).toContain('boom')
  })
})
