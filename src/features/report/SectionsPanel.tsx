import { useState } from 'react'
import {
  type FreeText,
  freeTextName,
  isTextSection,
  moveSection,
  type ReportChoices,
  reportTemplates,
  type SectionChoice,
  type SectionId,
  type TextSectionId,
  withNewText,
  withoutText,
  withSection,
  withText,
} from '~/domain/report/report-choices'
import type { ReportInput } from '~/domain/report/report-input'
import { formatNumber } from '~/domain/shared/format'
import { useAnnounce } from '~/ui/announce/announce-context'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { FreeTextEditor } from './FreeTextEditor'
import { SectionRow } from './SectionRow'
import styles from './SectionsPanel.module.css'
import { sectionMessages } from './section-messages'
import type { ChangeChoices } from './use-report-choices'

export interface SectionsPanelProps {
  choices: ReportChoices
  /** What the figures of one's own texts are taken from; null until it is read. */
  input: ReportInput | null
  annexIsIllustrative: boolean
  onChange: ChangeChoices
}

const madeUp: ReadonlySet<SectionId> = new Set(['dossierFigures', 'preparednessFigures', 'dossierList'])

/** Which sections print, in which order, which begin a page, in which layout, and the texts of one's own. */
export function SectionsPanel({ choices, input, annexIsIllustrative, onChange }: SectionsPanelProps) {
  const messages = useMessages(sectionMessages)
  const language = useLanguage()
  const announce = useAnnounce()
  const [editing, setEditing] = useState<TextSectionId | null>(null)
  const nameOf = (id: SectionId) =>
    isTextSection(id)
      ? messages.ownText(choices.texts.find((text) => text.id === id)?.title.trim() ?? '')
      : messages.section[id]

  const change = ({ id }: SectionChoice, part: Partial<Omit<SectionChoice, 'id'>>, step: string) =>
    onChange((before) => withSection(before, id, part), 'reportArranged', step)
  const move = (id: SectionId, step: -1 | 1) => {
    const moved = moveSection(choices, id, step)
    if (moved === null) return
    onChange((before) => moveSection(before, id, step) ?? before, 'reportArranged', messages.step.move(nameOf(id)))
    const place = moved.sections.findIndex((section) => section.id === id) + 1
    announce(messages.moved(nameOf(id), formatNumber(place, language), formatNumber(moved.sections.length, language)))
  }
  const add = () => {
    const name = freeTextName(choices)
    onChange((before) => withNewText(before, name), 'reportTextWritten', messages.ownText(''))
    setEditing(`text:${name}`)
  }
  const write = (text: FreeText) => {
    onChange((before) => withText(before, text), 'reportTextWritten', messages.ownText(text.title.trim()))
    setEditing(null)
  }
  const remove = (id: TextSectionId) => {
    onChange((before) => withoutText(before, id), 'reportTextRemoved', nameOf(id))
    setEditing(null)
  }

  return (
    <section className={styles.panel} aria-labelledby="report-sections">
      <h2 id="report-sections">{messages.title}</h2>
      <ol className={styles.sections}>
        {choices.sections.map((section) => {
          const { id } = section
          const name = nameOf(id)
          const text = isTextSection(id) ? choices.texts.find((each) => each.id === id) : undefined
          return (
            <li key={id}>
              <SectionRow
                section={section}
                name={name}
                tag={annexIsIllustrative && madeUp.has(id) ? messages.illustrative : null}
                canMove={{ up: moveSection(choices, id, -1) !== null, down: moveSection(choices, id, 1) !== null }}
                onToggle={() => change(section, { on: !section.on }, messages.step[section.on ? 'off' : 'on'](name))}
                onNewPage={() => change(section, { newPage: !section.newPage }, messages.step.page(name))}
                onMove={(step) => move(id, step)}
                onEdit={text === undefined ? null : () => setEditing(editing === text.id ? null : text.id)}
              />
              {text !== undefined && editing === text.id && (
                <FreeTextEditor
                  text={text}
                  input={input}
                  onSave={write}
                  onCancel={() => setEditing(null)}
                  onRemove={() => remove(text.id)}
                />
              )}
            </li>
          )
        })}
      </ol>
      <Button onClick={add}>{messages.addText}</Button>
      <Field label={messages.template} hint={messages.templateHint}>
        {(props) => (
          <select
            {...props}
            value={choices.template}
            onChange={({ target }) => {
              const template = reportTemplates.find((each) => each === target.value)
              if (template === undefined) return
              onChange(
                (before) => ({ ...before, template }),
                'reportArranged',
                messages.step.template(messages.templates[template]),
              )
            }}
          >
            {reportTemplates.map((template) => (
              <option key={template} value={template}>
                {messages.templates[template]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </section>
  )
}
