import { formatNumber } from '~/domain/shared/format'
import type { Language } from '~/ui/i18n/messages'
import type { ReadingCounts } from './count-reading'
import { dataRoomMessages } from './messages'

/** The room's title: what was read of the package, worst news first. */
export function buildFinding(counts: ReadingCounts, language: Language): string {
  const { finding } = dataRoomMessages[language]
  const n = (value: number) => formatNumber(value, language)
  const { files, read, reading, stopped, failed, rows, setAside, doubtful } = counts
  if (reading > 0) return finding.reading(n(read), n(files))
  if (stopped > 0) return finding.stopped(n(read), n(files))
  if (failed > 0) return finding.failed(n(read), n(files), n(failed))
  if (setAside > 0) return finding.setAside(n(rows - setAside), n(rows), n(setAside))
  if (doubtful > 0) return finding.doubtful(n(rows), n(doubtful))
  return finding.clean(n(files), n(rows))
}
