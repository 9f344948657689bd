import { type RefObject, useRef, useState } from 'react'
import { now } from '~/data/clock'
import { runExport } from '~/data/export/run-export'
import { useAnnounce } from '~/ui/announce/announce-context'
import { download } from '~/ui/download/download'
import { useMessages } from '~/ui/i18n/language-context'
import { exportMessages } from './export-messages'
import { waitForPaper } from './print-when-ready'
import { reportPictures } from './report-pictures'
import type { ReportState } from './use-report'

export type ExportKind = 'docx' | 'xlsx'

const mimeTypes: Readonly<Record<ExportKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export interface ExportState {
  /** What is being written; null where nothing is. */
  readonly running: ExportKind | null
  /** How far it has come, in words. */
  readonly status: string
  readonly failed: ExportKind | null
  readonly start: (kind: ExportKind) => void
  readonly stop: () => void
}

/** Saves the report as a Word or an Excel file: from the same report as the sheets, with the sheets' own drawings. */
export function useExport(paper: RefObject<HTMLElement | null>, { report, input, round }: ReportState): ExportState {
  const messages = useMessages(exportMessages)
  const announce = useAnnounce()
  const [running, setRunning] = useState<ExportKind | null>(null)
  const [status, setStatus] = useState('')
  const [failed, setFailed] = useState<ExportKind | null>(null)
  const abort = useRef<AbortController | null>(null)

  const write = async (kind: ExportKind, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> => {
    if (report === null || input === null || round === null || paper.current === null) throw new Error('no report')
    if (kind === 'xlsx') {
      return runExport({ kind, options: { report, input, round, writtenAt: new Date(now()) } }, signal)
    }
    setStatus(messages.drawing)
    await waitForPaper(paper.current, () => setStatus(messages.drawing))
    const pictures = await reportPictures(report, paper.current, signal)
    setStatus(messages.writing[kind])
    return runExport({ kind, options: { report, input, pictures } }, signal)
  }

  const start = async (kind: ExportKind) => {
    abort.current?.abort()
    const controller = new AbortController()
    abort.current = controller
    setRunning(kind)
    setFailed(null)
    setStatus(messages.writing[kind])
    try {
      const bytes = await write(kind, controller.signal)
      const madeUp = report?.sections.some(({ blocks }) => blocks.some(({ illustrative }) => illustrative)) ?? false
      // figures that are made up say so on the file too, wherever it is carried
      const name = `bao-cao-${input?.info.id ?? ''}${madeUp ? '-minh-hoa' : ''}.${kind}`
      download(new Blob([bytes], { type: mimeTypes[kind] }), name)
      setStatus(messages.saved(name))
      announce(messages.saved(name))
    } catch {
      if (controller.signal.aborted) setStatus(messages.stopped)
      else {
        setStatus('')
        setFailed(kind)
      }
    } finally {
      if (abort.current === controller) setRunning(null)
    }
  }
  return { running, status, failed, start: (kind) => void start(kind), stop: () => abort.current?.abort() }
}
