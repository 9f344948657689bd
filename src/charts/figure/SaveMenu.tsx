import type { RefObject } from 'react'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { Menu } from '~/ui/dialog/Menu'
import { download } from '~/ui/download/download'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import type { TableModel } from '~/ui/table/table-model'
import { figureMessages } from './messages'
import styles from './SaveMenu.module.css'
import { tableToCsv } from './table-to-csv'

export interface SaveMenuProps {
  figure: RefObject<HTMLElement | null>
  title: string
  table: TableModel
  fileName: string
  kind?: 'reported' | 'illustrative' | 'fail' | undefined
}

/** Saves the drawing with its title and source as PNG or SVG, or its figures as CSV. */
export function SaveMenu({ figure, title, table, fileName, kind }: SaveMenuProps) {
  const messages = useMessages(figureMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const save = async (ending: 'png' | 'svg' | 'csv') => {
    // figures that are made up say so on the file too, wherever it is carried
    const file = `${fileName}${kind === 'illustrative' ? '-minh-hoa' : ''}.${ending}`
    try {
      if (ending === 'csv') download(new Blob([tableToCsv(table, language)], { type: 'text/csv;charset=utf-8' }), file)
      else if (figure.current) {
        const { drawPng, drawSvg } = await import('./save-drawing')
        download(await (ending === 'png' ? drawPng : drawSvg)(figure.current), file)
      }
      announce(messages.saved(file))
    } catch {
      announce(messages.saveFailed)
    }
  }
  return (
    <Menu
      kind="quiet"
      label={
        <>
          {messages.save}
          <span className="vh">{messages.ofFigure(title)}</span>
        </>
      }
    >
      {(close) => (
        <ul className={styles.list}>
          {(['png', 'svg', 'csv'] as const).map((ending) => (
            <li key={ending}>
              <Button
                onClick={() => {
                  close()
                  void save(ending)
                }}
              >
                {messages[ending]}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Menu>
  )
}
