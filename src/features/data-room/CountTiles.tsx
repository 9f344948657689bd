import { formatNumber } from '~/domain/shared/format'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Tile } from '~/ui/tile/Tile'
import { TileStrip } from '~/ui/tile/TileStrip'
import type { ReadingCounts } from './count-reading'
import { dataRoomMessages } from './messages'

/** Files, rows, rows set aside, places to look at: with the sum that they make. */
export function CountTiles({ counts }: { counts: ReadingCounts }) {
  const { counts: text } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const n = (value: number) => formatNumber(value, language)
  const { files, read, rows, setAside, doubtful } = counts
  return (
    <TileStrip label={text.label}>
      <Tile name={text.files} figure={n(read)} unit={text.file} formula={text.filesOf(n(files))} />
      <Tile
        name={text.rows}
        figure={n(rows - setAside)}
        unit={text.row}
        formula={text.sum(n(rows - setAside), n(setAside), n(rows))}
      />
      <Tile name={text.setAside} figure={n(setAside)} unit={text.row} formula={text.setAsideNote} />
      <Tile name={text.doubtful} figure={n(doubtful)} unit={text.place} formula={text.doubtfulNote} />
    </TileStrip>
  )
}
