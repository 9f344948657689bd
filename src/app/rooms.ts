import type { ComponentType } from 'react'
import type { ResourceName } from '~/data/round/loaded'
import type { roomNames } from './shell/messages'

export interface Room {
  readonly path: string
  /** Key of its name in the catalogue. */
  readonly key: keyof (typeof roomNames)['vi']
  /** Files of the package that it shows: whether one of them is illustrative decides the strip under the header. */
  readonly shows: readonly ResourceName[]
  readonly load: () => Promise<{ default: ComponentType }>
}

/** The rooms, in the order in which the header names them: a room is one entry here. */
export const rooms: readonly Room[] = [
  {
    path: '/',
    key: 'overview',
    shows: ['reported', 'dossiers', 'equipment'],
    load: () => import('~/features/overview/OverviewPage'),
  },
  { path: '/ho-so', key: 'dossiers', shows: ['dossiers'], load: () => import('~/features/dossiers/DossiersPage') },
  {
    path: '/doi-soat',
    key: 'reconciliation',
    shows: ['reported'],
    load: () => import('~/features/reconciliation/ReconciliationPage'),
  },
  {
    path: '/thien-tai',
    key: 'preparedness',
    shows: ['statements', 'equipment', 'forces'],
    load: () => import('~/features/preparedness/PreparednessPage'),
  },
  {
    path: '/kien-nghi',
    key: 'recommendations',
    shows: ['reported', 'dossiers', 'equipment'],
    load: () => import('~/features/recommendations/RecommendationsPage'),
  },
  {
    path: '/bao-cao',
    key: 'report',
    shows: ['reported', 'dossiers', 'equipment'],
    load: () => import('~/features/report/ReportPage'),
  },
  {
    path: '/trinh-chieu',
    key: 'meeting',
    shows: ['reported', 'dossiers', 'equipment'],
    load: () => import('~/features/meeting/MeetingPage'),
  },
  {
    path: '/so-sanh',
    key: 'comparison',
    shows: ['reported'],
    load: () => import('~/features/comparison/ComparisonPage'),
  },
  {
    path: '/du-lieu',
    key: 'data',
    shows: ['reported', 'dossiers', 'equipment'],
    load: () => import('~/features/data-room/DataRoomPage'),
  },
]

export const roomAt = (path: string): Room | null => rooms.find((room) => room.path === path) ?? null
