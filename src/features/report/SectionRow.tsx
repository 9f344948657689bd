import type { SectionChoice } from '~/domain/report/report-choices'
import { Button } from '~/ui/button/Button'
import { useMessages } from '~/ui/i18n/language-context'
import styles from './SectionsPanel.module.css'
import { sectionMessages } from './section-messages'

export interface SectionRowProps {
  section: SectionChoice
  name: string
  tag: string | null
  canMove: { readonly up: boolean; readonly down: boolean }
  onToggle: () => void
  onNewPage: () => void
  onMove: (step: -1 | 1) => void
  /** Null where the program writes the section. */
  onEdit: (() => void) | null
}

/** One section: whether it prints, where it stands, whether it begins a page. */
export function SectionRow({ section, name, tag, canMove, onToggle, onNewPage, onMove, onEdit }: SectionRowProps) {
  const messages = useMessages(sectionMessages)
  const isFixed = section.id === 'head' || section.id === 'signOff'
  const ways = isFixed ? [] : (['up', 'down'] as const)
  return (
    <div className={styles.row}>
      <label className={styles.name}>
        <input type="checkbox" checked={section.on} onChange={onToggle} />
        <span>
          {name}
          {tag !== null && ` (${tag})`}
        </span>
      </label>
      <div className={styles.tools}>
        {!isFixed && (
          <label className={styles.page}>
            <input type="checkbox" checked={section.newPage} disabled={!section.on} onChange={onNewPage} />
            <span>
              {messages.newPage}
              <span className="vh">{messages.newPageOf(name)}</span>
            </span>
          </label>
        )}
        {onEdit !== null && (
          <Button kind="quiet" onClick={onEdit}>
            {messages.edit}
            <span className="vh">{messages.editOf(name)}</span>
          </Button>
        )}
        {ways.map((way) => (
          // stays in reach of the keyboard where it leads nowhere, so that the focus is not lost at the end of a move
          <Button
            key={way}
            kind="quiet"
            aria-disabled={!canMove[way]}
            onClick={() => canMove[way] && onMove(way === 'up' ? -1 : 1)}
          >
            {messages[way]}
            <span className="vh">{messages.moveOf(name)}</span>
          </Button>
        ))}
      </div>
    </div>
  )
}
