import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { now } from '~/data/clock'
import type { RoundTable } from '~/data/export/tables/round-table'
import { describeLoadError } from '~/data/http/describe-load-error'
import type { RoundResource } from '~/data/round/loaded'
import { useRoundAddress } from '~/data/round/round-address'
import { roundQueries } from '~/data/round/round-queries'
import { formatDateTime } from '~/domain/shared/format'
import { Button } from '~/ui/button/Button'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** One table of the round for a spreadsheet: importing it again gives the same data. */
export function TableExport({ resource }: { resource: RoundResource }) {
  const { exported: text, provenance } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const address = useRoundAddress()
  const [failure, setFailure] = useState<string | null>(null)
  const name = resource.name as RoundTable['name']
  const table = async (): Promise<RoundTable> => {
    const file = await client.query(roundQueries.text(address, name))
    const places = await client.query(roundQueries.preparedness(address)).catch(() => null)
    return {
      name,
      text: file.text,
      delimiter: resource.delimiter,
      placeNames: new Map(places?.value.neighbourhoods.map((place) => [place.id, place.name])),
    }
  }
  const save = async (write: () => Promise<Blob>, ending: string) => {
    try {
      setFailure(null)
      download(await write(), `${resource.file.replace(/\.\w+$/, '')}${ending}`)
    } catch (error) {
      const { what, action } = describeLoadError(error, language)
      setFailure(`${what}. ${action}`)
    }
  }
  const csv = async () => {
    const { exportCsv } = await import('~/data/export/tables/export-csv')
    return new Blob([exportCsv(await table())], { type: 'text/csv' })
  }
  const workbook = async () => {
    const { exportWorkbook } = await import('~/data/export/tables/export-workbook')
    const at = now()
    const bytes = await exportWorkbook([await table()], {
      title: resource.title ?? resource.name,
      writtenAt: new Date(at),
      notes: () => [text.note(provenance[resource.provenance], formatDateTime(at, 'vi'))],
    })
    return new Blob([bytes], { type: WORKBOOK })
  }
  return (
    <div className={styles.actions} data-screen-only>
      <Button kind="quiet" onClick={() => void save(workbook, '.xlsx')}>
        {text.workbook}
      </Button>
      <Button kind="quiet" onClick={() => void save(csv, '.csv')}>
        {text.csv}
      </Button>
      {failure !== null && <p role="alert">{failure}</p>}
    </div>
  )
}
