import { createContext, useContext } from 'react'
import type { Language } from './messages'

export const LanguageContext = createContext<Language>('vi')

export const useLanguage = (): Language => useContext(LanguageContext)

/** The room's text in the reader's language. */
export const useMessages = <T>(messages: Readonly<Record<Language, T>>): T => messages[useContext(LanguageContext)]
