import { createContext } from 'react'

/** Whether the reader came to this room by a link inside the app: focus then moves to its heading. */
export const NavigationContext = createContext<{ readonly arrivedByLink: boolean }>({ arrivedByLink: false })
