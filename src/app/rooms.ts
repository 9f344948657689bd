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

const candidates: readonly (Omit<Room, 'load'> & { folder: string })[] = [
  { path: '/', key: 'overview', folder: 'overview', shows: ['reported', 'dossiers', 'equipment'] },
  { path: '/ho-so', key: 'dossiers', folder: 'dossiers', shows: ['dossiers'] },
  { path: '/doi-soat', key: 'reconciliation', folder: 'reconciliation', shows: ['reported'] },
  { path: '/thien-tai', key: 'preparedness', folder: 'preparedness', shows: ['equipment', 'forces'] },
  { path: '/bao-cao', key: 'report', folder: 'report', shows: ['reported', 'dossiers', 'equipment'] },
  { path: '/du-lieu', key: 'data', folder: 'data-room', shows: ['reported', 'dossiers', 'equipment'] },
]

/** The rooms that exist, in the order in which the header names them. */
export const rooms: readonly Room[] = candidates.flatMap(({ folder, ...room }) => {
  const [, load] = Object.entries(pages).find(([file]) => file.startsWith(`/src/features/${folder}/`)) ?? []
  return load ? [{ ...room, load }] : []
})

export const roomAt = (path: string): Room | null => rooms.find((room) => room.path === path) ?? null
