import { type FormEvent, useState } from 'react'
import { roundConfig } from '~/config/round-config'
import { describeLoadError } from '~/data/http/describe-load-error'
import { checkPackageAddress, PACKAGE_PARAM, useRoundAddress } from '~/data/round/round-address'
import { isStoredAddress } from '~/data/store/stored-address'
import { Button } from '~/ui/button/Button'
import { Field } from '~/ui/field/Field'
import { useLanguage, useMessages } from '~/ui/i18n/language-context'
import { useGoTo } from '~/ui/navigation/use-go-to'
import { Panel } from '~/ui/panel/Panel'
import styles from './DataRoom.module.css'
import { dataRoomMessages } from './messages'

/** Opens another package by its address, or says why that address cannot be opened. */
export function OpenPackagePanel() {
  const { open: text } = useMessages(dataRoomMessages)
  const language = useLanguage()
  const goTo = useGoTo()
  const { baseHref, requested } = useRoundAddress()
  const [typed, setTyped] = useState(requested === null || isStoredAddress(requested) ? '' : requested)
  const [error, setError] = useState<string | null>(null)

  function open(event: FormEvent) {
    event.preventDefault()
    const wanted = typed.trim()
    if (wanted === '') return setError(text.empty)
    const { failure } = checkPackageAddress(wanted, baseHref, roundConfig)
    if (failure !== null) {
      const { what, action } = describeLoadError(failure, language)
      return setError(text.wrong(what, action))
    }
    setError(null)
    goTo(`/du-lieu?${new URLSearchParams({ [PACKAGE_PARAM]: wanted })}`)
  }

  return (
    <Panel title={text.title}>
      <form className={styles.form} onSubmit={open} noValidate>
        <Field label={text.label} hint={text.hint} error={error ?? undefined}>
          {(control) => (
            <input
              {...control}
              type="text"
              inputMode="url"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={({ target }) => {
                setTyped(target.value)
                setError(null)
              }}
            />
          )}
        </Field>
        <Button kind="main" type="submit">
          {text.submit}
        </Button>
      </form>
    </Panel>
  )
}
