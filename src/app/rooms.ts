import type { ComponentType } from 'react'
import type { ResourceName } from '~/data/round/loaded'
import type { roomNames } from './shell/messages'

type PageModule = { default: ComponentType }

export interface Room {
  readonly path: string
  /** Key of its name in the catalogue. */
  readonly key: keyof (typeof roomNames)['vi']
  /** Files of the package that it shows: whether one of them is illustrative decides the strip under the header. */
  readonly shows: readonly ResourceName[]
  readonly load: () => Promise<PageModule>
}

/** Every page that exists, by path; one that is not written yet simply has no room. */
const pages = import.meta.glob<PageModule>('/src/features/*/*Page.tsx')

const candidates: readonly (Omit<Room, 'load'> & { page: string })[] = [
  { path: '/', key: 'overview', page: 'overview/OverviewPage', shows: ['reported', 'dossiers', 'equipment'] },
  { path: '/ho-so', key: 'dossiers', page: 'dossiers/DossiersPage', shows: ['dossiers'] },
  { path: '/doi-soat', key: 'reconciliation', page: 'reconciliation/ReconciliationPage', shows: ['reported'] },
  { path: '/thien-tai', key: 'preparedness', page: 'preparedness/PreparednessPage', shows: ['equipment', 'forces'] },
  { path: '/bao-cao', key: 'report', page: 'report/ReportPage', shows: ['reported', 'dossiers', 'equipment'] },
  { path: '/du-lieu', key: 'data', page: 'data-room/DataRoomPage', shows: ['reported', 'dossiers', 'equipment'] },
]

/** The rooms that exist, in the order in which the header names them. */
export const rooms: readonly Room[] = candidates.flatMap(({ page, ...room }) => {
  const load = pages[`/src/features/${page}.tsx`]
  return load ? [{ ...room, load }] : []
})

export const roomAt = (path: string): Room | null => rooms.find((room) => room.path === path) ?? null
