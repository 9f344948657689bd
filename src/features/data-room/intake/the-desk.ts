import { useSyncExternalStore } from 'react'
import { type DeskSnapshot, ImportDesk } from './import-desk'

/** The one desk of this tab: it outlives the room, so that looking something up elsewhere loses nothing. */
export const theDesk = new ImportDesk()

export const useDesk = (): DeskSnapshot => useSyncExternalStore(theDesk.subscribe, theDesk.snapshot)
