import { useRef } from 'react'
import { SaveMenu } from '~/charts/figure/SaveMenu'
import type { EquipmentModel } from '~/charts/preparedness/build-equipment-model'
import { NeedBarsDrawing } from '~/charts/preparedness/NeedBarsDrawing'
import { NeedKey } from '~/charts/preparedness/NeedKey'
import { Tag } from '~/ui/tag/Tag'
import styles from './EquipmentFigure.module.css'
import { EquipmentTable } from './EquipmentTable'

/** Width of the picture that is saved. Unit: CSS pixels. */
const SAVED = { width: 860, scale: 1 }

/**
 * The need bars stand inside the table, so that each bar has its figures beside it: table and drawing in one. Saved as
 * a picture it becomes the same bars one under the other.
 */
export function EquipmentFigure({ model }: { model: EquipmentModel }) {
  const figure = useRef<HTMLElement>(null)
  return (
    <figure ref={figure} id="vat-tu" className={`${styles.figure} ${styles[model.kind]}`} aria-labelledby="vat-tu-ten">
      <figcaption className={styles.head}>
        <div>
          <h2 id="vat-tu-ten">{model.title}</h2>
          <p>
            {model.subtitle} {model.kind === 'illustrative' && <Tag kind="illustrative" />}
          </p>
        </div>
        <NeedKey />
      </figcaption>
      <EquipmentTable model={model} />
      <div hidden data-drawing>
        <NeedBarsDrawing rows={model.rows} size={SAVED} />
      </div>
      <div className={styles.foot}>
        <p data-source>{model.source}</p>
        <div data-screen-only>
          <SaveMenu
            figure={figure}
            title={model.title}
            table={model.table}
            fileName="vat-tu-phuong-tien"
            kind={model.kind}
          />
        </div>
      </div>
    </figure>
  )
}
