import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { describeLoadError } from '~/data/http/describe-load-error'
import { resourceTitles } from '~/data/package/resource-schemas'
import type { ResourceName, RoundPackage } from '~/data/round/loaded'
import { useRoundAddress } from '~/data/round/round-address'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { Panel } from '~/ui/panel/Panel'
import { ErrorMessage } from '~/ui/state/ErrorMessage'
import { savingMessages } from './messages'
import styles from './Saving.module.css'
import { type SaveWay, savableTables, saveTables } from './save-tables'

/** Every table of the open round as a file that Excel opens, alone or together. */
export function TablesOutPanel({ descriptor }: { descriptor: RoundPackage }) {
  const text = useMessages(savingMessages)
  const language = useLanguage()
  const client = useQueryClient()
  const address = useRoundAddress()
  const announce = useAnnounce()
  const [failure, setFailure] = useState<unknown>(null)
  const names = savableTables(descriptor)
  if (names.length === 0) return null
  const save = async (chosen: readonly ResourceName[], way: SaveWay) => {
    try {
      announce(text.saved(await saveTables(client, address, descriptor, chosen, way, text)))
      setFailure(null)
    } catch (error) {
      setFailure(error)
    }
  }
  const failed = failure === null ? null : describeLoadError(failure, language)
  return (
    <Panel title={text.title} subtitle={text.text}>
      <ul className={styles.tables}>
        {names.map((name) => {
          const title = descriptor.resources.find((resource) => resource.name === name)?.title ?? resourceTitles[name]
          return (
            <li key={name}>
              <span>{title}</span>
              <SaveButton way={text.csv} table={title} onSave={() => void save([name], 'csv')} />
              <SaveButton way={text.excel} table={title} onSave={() => void save([name], 'excel')} />
            </li>
          )
        })}
      </ul>
      <Button onClick={() => void save(names, 'excel')}>{text.all}</Button>
      {failed !== null && (
        <ErrorMessage what={`${text.failed}: ${failed.what}`} where={failed.where || undefined} todo={failed.action} />
      )}
    </Panel>
  )
}

function SaveButton({ way, table, onSave }: { way: string; table: string; onSave: () => void }) {
  const text = useMessages(savingMessages)
  return (
    <Button kind="quiet" onClick={onSave} aria-label={text.of(way, table)}>
      {way}
    </Button>
  )
}
