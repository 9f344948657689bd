import { createContext, type ReactNode, useContext } from 'react'
import type { Footnote, Run } from '~/domain/report/report'

/** Numbers of the footnotes by id. */
export const FootnoteContext = createContext<readonly Footnote[]>([])

export function useWriteRun(): (run: Run) => string {
  const footnotes = useContext(FootnoteContext)
  return (run) => writeRun(run, footnotes)
}

/** A run as it stands on the page. */
function writeRun(run: Run, footnotes: readonly Footnote[]): string {
  if (run.kind !== 'footnote') return run.text
  return String(footnotes.find(({ id }) => id === run.id)?.number ?? '')
}

/** Words, figures that say what they stand for, and marks of footnotes. */
export function RunsView({ runs }: { runs: readonly Run[] }) {
  const write = useWriteRun()
  return runs.map((run, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a sentence have no other identity and never move
    return <RunView key={index} run={run} text={write(run)} />
  })
}

function RunView({ run, text }: { run: Run; text: string }): ReactNode {
  if (run.kind === 'footnote') return <sup data-note={run.id}>{text}</sup>
  if (run.kind === 'text' && run.raised) return <sup>{text}</sup>
  const words = run.kind === 'figure' ? <span data-figure={run.figure.id}>{text}</span> : text
  return run.bold ? <b>{words}</b> : words
}
