import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, useSyncExternalStore } from 'react'
import {
  applyPreferences,
  type Preferences,
  readPreferences,
  savePreferences,
  standardPreferences,
} from './preferences'

export interface PreferencesControl {
  readonly preferences: Preferences
  readonly change: (changes: Partial<Preferences>) => void
}

export const PreferencesContext = createContext<PreferencesControl>({
  preferences: standardPreferences,
  change: () => {},
})

export const usePreferences = (): PreferencesControl => useContext(PreferencesContext)

/** The reader's choices, remembered and applied; for the app's root. */
export function usePreferencesState(): PreferencesControl {
  const [preferences, setPreferences] = useState(readPreferences)
  useLayoutEffect(() => applyPreferences(preferences, document.documentElement), [preferences])
  const change = useCallback((changes: Partial<Preferences>) => {
    setPreferences((current) => ({ ...current, ...changes }))
    savePreferences({ ...readPreferences(), ...changes })
  }, [])
  return useMemo(() => ({ preferences, change }), [preferences, change])
}

const systemDark = () => (typeof matchMedia === 'undefined' ? null : matchMedia('(prefers-color-scheme: dark)'))

function subscribe(listener: () => void): () => void {
  const query = systemDark()
  query?.addEventListener('change', listener)
  return () => query?.removeEventListener('change', listener)
}

/** Whether the system asks for a dark ground. */
export const useSystemDark = (): boolean => useSyncExternalStore(subscribe, () => systemDark()?.matches ?? false)
