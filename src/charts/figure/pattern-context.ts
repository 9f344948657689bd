import { createContext, useContext } from 'react'

/** Fills by meaning: outcomes of a dossier, what reaches past its total, broken equipment. */
export type PatternName = 'early' | 'ontime' | 'overdue' | 'pover' | 'intime' | 'unknown' | 'over' | 'broken'

/** First part of the ids of the pattern definitions that this part of the page uses ("p" = the app's own sprite). */
export const PatternPrefixContext = createContext('p')

/** `pattern('overdue')` → "url(#p-overdue)", or the sheet's own definition inside a sheet. */
export function usePattern(): (name: PatternName) => string {
  const prefix = useContext(PatternPrefixContext)
  return (name) => `url(#${prefix}-${name})`
}
