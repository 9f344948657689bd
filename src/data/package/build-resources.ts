import type { BuildOptions, BuiltResources, TableForRound } from './built'

/** Tables as understood → files of a round. Pure; the same tables give the same bytes. */
export function buildResources(
  _tables: readonly TableForRound[],
  _options: BuildOptions,
  _onRows?: (done: number, total: number) => void,
): BuiltResources {
  throw new Error('to be written')
}
