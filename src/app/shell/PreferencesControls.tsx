import { useMessages } from '~/ui/i18n/language-context'
import type { Language } from '~/ui/i18n/messages'
import type { Preferences } from '../preferences/preferences'
import { usePreferences, useSystemDark } from '../preferences/use-preferences'
import { shellMessages } from './messages'
import styles from './Preferences.module.css'

const sizes = [
  { text: 'small', sign: 'A−', name: 'textSmall' },
  { text: 'normal', sign: 'A', name: 'textNormal' },
  { text: 'large', sign: 'A+', name: 'textLarge' },
] as const

const languages = [
  { language: 'vi', sign: 'VI', name: 'vietnamese' },
  { language: 'en', sign: 'EN', name: 'english' },
] as const

interface ChoiceProps {
  sign: string
  name?: string | undefined
  lang?: Language | undefined
  pressed: boolean
  onChoose: () => void
}

/** The accessible name starts with what is seen, so that "press A+" works by voice. */
function Choice({ sign, name, lang, pressed, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles.choice} aria-pressed={pressed} lang={lang} onClick={onChoose}>
      {sign}
      {name !== undefined && <span className="vh"> {name}</span>}
    </button>
  )
}

/** A− A A+ · contrast · dark · language: the same in the header and in the phone's sheet. */
export function PreferencesControls() {
  const messages = useMessages(shellMessages)
  const { preferences, change } = usePreferences()
  const systemDark = useSystemDark()
  const contrast = preferences.contrast === 'more'
  const dark = !contrast && (preferences.theme === 'dark' || (preferences.theme === 'auto' && systemDark))
  /** The choice that equals the system's own goes back to following it. High contrast is black on white: dark ends it. */
  const toggleDark = (): Partial<Preferences> => {
    const theme = dark ? 'light' : 'dark'
    return { theme: (theme === 'dark') === systemDark ? 'auto' : theme, contrast: 'normal' }
  }
  return (
    <>
      <fieldset className={styles.group} aria-label={messages.textSize}>
        {sizes.map(({ text, sign, name }) => (
          <Choice
            key={text}
            sign={sign}
            name={messages[name]}
            pressed={preferences.text === text}
            onChoose={() => change({ text })}
          />
        ))}
      </fieldset>
      <Choice
        sign={messages.contrast}
        pressed={contrast}
        onChoose={() => change({ contrast: contrast ? 'normal' : 'more' })}
      />
      <Choice sign={messages.dark} pressed={dark} onChoose={() => change(toggleDark())} />
      <fieldset className={styles.group} aria-label={messages.language}>
        {languages.map(({ language, sign, name }) => (
          <Choice
            key={language}
            sign={sign}
            name={messages[name]}
            pressed={preferences.language === language}
            onChoose={() => change({ language })}
          />
        ))}
      </fieldset>
    </>
  )
}
