import { defaultReportParts, type ReportPart, reportParts } from '~/domain/report/report'
import type { UrlCodec } from '~/ui/url/use-url-state'

const names: Readonly<Record<ReportPart, string>> = {
  text: 'bao-cao',
  evidence: 'so-lieu',
  annex: 'phu-luc',
  dossierList: 'ho-so',
}
const PARAMETER = 'phan'
const NOTHING = 'khong'

const isDefault = (parts: readonly ReportPart[]) =>
  parts.length === defaultReportParts.length && defaultReportParts.every((part) => parts.includes(part))

/** Which parts print, in the address: `phan=bao-cao,phu-luc`. Left out where it is the default; unknown names are. */
export const reportPartsCodec: UrlCodec<readonly ReportPart[]> = {
  read: (params) => {
    const text = params.get(PARAMETER)
    if (text === null) return defaultReportParts
    const wanted = text.split(',')
    return reportParts.filter((part) => wanted.includes(names[part]))
  },
  write: (parts, params) => {
    if (isDefault(parts)) params.delete(PARAMETER)
    else params.set(PARAMETER, parts.length === 0 ? NOTHING : parts.map((part) => names[part]).join(','))
  },
}
