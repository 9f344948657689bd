import type { ReportBlock } from '~/domain/report/report'
import styles from './blocks.module.css'
import { LetterheadView } from './LetterheadView'
import { PaperFigure } from './PaperFigure'
import { PaperTable } from './PaperTable'
import { ParagraphView } from './ParagraphView'
import { SignOffView } from './SignOffView'

/** Which pieces of the block stand here; left out for the whole of it. */
export interface Slice {
  readonly from: number
  readonly to: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

export interface BlockViewProps {
  block: ReportBlock
  slice?: Slice | undefined
  /** First letter of each line, where a paragraph is parted. */
  lineStarts?: readonly number[] | undefined
}

/** One block of the report, or the part of it that falls on this sheet. */
export function BlockView({ block, slice, lineStarts }: BlockViewProps) {
  return (
    <div className={styles.block} data-block={block.key}>
      <Content block={block} slice={slice} lineStarts={lineStarts} />
    </div>
  )
}

function Content({ block, slice, lineStarts }: BlockViewProps) {
  switch (block.kind) {
    case 'letterhead':
      return <LetterheadView block={block} />
    case 'title':
      return (
        <div className={styles.title}>
          <h2>{block.title}</h2>
          {block.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )
    case 'heading':
      return block.level === 1 ? <h3>{block.text}</h3> : <h4>{block.text}</h4>
    case 'paragraph':
      return <ParagraphView block={block} slice={slice} lineStarts={lineStarts} />
    case 'chart':
      return <PaperFigure block={block} />
    case 'table':
      return <PaperTable block={block} slice={slice} />
    case 'signOff':
      return <SignOffView block={block} />
  }
}
