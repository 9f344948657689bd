import { createContext } from 'react'

/** Fetches the code of the room at `path` before it is asked for. The app provides it; elsewhere nothing happens. */
export const PrefetchContext = createContext<(path: string) => void>(() => {})
