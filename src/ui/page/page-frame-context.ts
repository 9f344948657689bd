import { createContext, type ReactNode } from 'react'

export interface PageFrame {
  /** Whether the reader came to this room by a link inside the app: focus then moves to its heading. */
  readonly arrivedByLink: boolean
  /** One line under the heading where the screen is too narrow for the strip in the header. */
  readonly stamp: ReactNode
}

export const PageFrameContext = createContext<PageFrame>({ arrivedByLink: false, stamp: null })
