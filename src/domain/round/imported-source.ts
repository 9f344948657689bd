import type { Source } from '../shared/provenance'

const PREFIX = 'tep-'
const DIGITS = 16

/** The id of a file that a person imported (tệp = file): the same content has the same id. */
export const importedSourceId = (sha256: string): string => `${PREFIX}${sha256.slice(0, DIGITS)}`

/** Whether a source is a file that was imported here, and not a document that somebody cited. */
export const isImportedSource = ({ id }: Pick<Source, 'id'>): boolean => id.startsWith(PREFIX)
