/** Names of the parts of a `.giamsat` file beside those that the descriptor names. */
export const DESCRIPTOR_PART = 'datapackage.json'
export const WORK_PART = 'work.json'
export const CHECKSUMS_PART = 'checksums.json'

/** Files of a round lie beside its descriptor: no folders, no way out of the package. */
export const isPartName = (path: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,120}\.csv$/u.test(path)
