import { createContext, useContext } from 'react'

export const AnnounceContext = createContext<(text: string) => void>(() => {})

/** Says a short sentence to screen readers, politely: what was loaded, how many rows a filter left. */
export const useAnnounce = (): ((text: string) => void) => useContext(AnnounceContext)
