import { describe, expect, it } from 'vitest'
import { defaultReportParts, type ReportPart } from '~/domain/report/report'
import { reportPartsCodec } from '~/features/report/report-parts-codec'

const written = (parts: readonly ReportPart[]) => {
  const params = new URLSearchParams('goi=x')
  reportPartsCodec.write(parts, params)
  return params
}

describe('reportPartsCodec', () => {
  it('leaves the usual parts out of the address, and other parameters alone', () => {
    expect(String(written(defaultReportParts))).toBe('goi=x')
    expect(reportPartsCodec.read(new URLSearchParams(''))).toEqual(defaultReportParts)
  })

  it.each([[['text', 'annex']], [['dossierList']], [[]]] as const)('brings %j back', (parts) => {
    expect(reportPartsCodec.read(written(parts))).toEqual(parts)
  })

  it('leaves out parts it does not know', () => {
    expect(reportPartsCodec.read(new URLSearchParams('phan=bao-cao,hinh-anh'))).toEqual(['text'])
  })
})
