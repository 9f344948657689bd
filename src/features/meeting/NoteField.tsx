import { useEffect, useState } from 'react'

interface NoteFieldProps {
  label: string
  /** Shown while the field is empty; the label, where left out. */
  hint?: string | undefined
  text: string
  className?: string | undefined
  onChange: (text: string) => void
}

/** A note that is kept once the field is left: one step to undo, not one for each letter. */
export function NoteField({ label, hint = label, text, className, onChange }: NoteFieldProps) {
  const [draft, setDraft] = useState(text)
  // another window, or undo, may change it
  useEffect(() => setDraft(text), [text])
  return (
    <textarea
      aria-label={label}
      placeholder={hint}
      className={className}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => draft !== text && onChange(draft)}
    />
  )
}
