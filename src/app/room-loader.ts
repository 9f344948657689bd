import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { type Room, rooms } from './rooms'

/** The room's code is asked for once, however often it is hovered; a failed try may be repeated. */
const asked = new Map<string, ReturnType<Room['load']>>()

function loadRoom(room: Room): ReturnType<Room['load']> {
  const known = asked.get(room.path)
  if (known) return known
  const loading = room.load()
  asked.set(room.path, loading)
  loading.catch(() => asked.delete(room.path))
  return loading
}

export const roomComponents: ReadonlyMap<string, LazyExoticComponent<ComponentType>> = new Map(
  rooms.map((room) => [room.path, lazy(() => loadRoom(room))]),
)

/** Fetches a room's code before it is opened. A failure is told when the room is opened, not here. */
export function prefetchRoom(path: string): void {
  const room = rooms.find((candidate) => candidate.path === path)
  if (room) loadRoom(room).catch(() => {})
}

/** Every room: a meeting room's network may go at any time. */
export function prefetchAllRooms(): void {
  for (const { path } of rooms) prefetchRoom(path)
}
