import { describe, expect, it } from 'vitest'
import { formCellOf } from '~/data/import/recognise/form-headings'

describe('formCellOf', () => {
  it.each([
    ['Số hồ sơ nhận giải quyết – Tổng số', 'receivedTotal'],
    ['Số hồ sơ nhận giải quyết – Trong kỳ – Trực tiếp, dịch vụ bưu chính', 'receivedDirectAndPostal'],
    ['Số hồ sơ nhận giải quyết – Từ kỳ trước', 'carriedOver'],
    ['Hồ sơ mới tiếp nhận trong kỳ', 'receivedInPeriod'],
    ['Số hồ sơ đã giải quyết – Trước hạn', 'resolvedEarly'],
    ['Đã giải quyết – Trước và đúng hạn', 'resolvedEarlyOrOnTime'],
    ['Đã giải quyết đúng và trước hạn', 'resolvedEarlyOrOnTime'],
    ['Đã giải quyết trước hạn, đúng hạn', 'resolvedEarlyOrOnTime'],
    ['Số hồ sơ đã giải quyết (7)=(8)+(9)+(10) – Trả đúng thời hạn', 'resolvedOnTime'],
    ['Hồ sơ đang giải quyết – Chưa đến hạn', 'pendingInTime'],
    ['Đang giải quyết – Quá hạn', 'pendingOverdue'],
    ['Hồ sơ trả lại, rút', 'returnedOrWithdrawn'],
  ])('%s is %s', (heading, cell) => {
    expect(formCellOf(heading)).toBe(cell)
  })

  it.each([
    'Quá hạn',
    'Tổng số',
    'Tỷ lệ đúng hạn (%)',
    'Đã giải quyết – Trực tuyến',
    'Trực tiếp và trực tuyến',
    'Trong hạn và quá hạn',
  ])('%s is left to be asked', (heading) => {
    expect(formCellOf(heading)).toBeNull()
  })
})
