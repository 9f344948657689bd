/** Reads a file of the package that the damaged ones are made from; null where it has none of that name. */
export type ReadShipped = (file: string) => Promise<Uint8Array<ArrayBuffer> | null>

export const DESCRIPTOR = 'datapackage.json'

/** The part of a descriptor that the mocks change. */
export interface EditableDescriptor {
  resources: { path: string; bytes?: number; hash?: string }[]
  giamsat: { version: number }
}

export async function editDescriptor(
  read: ReadShipped,
  edit: (descriptor: EditableDescriptor) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = await read(DESCRIPTOR)
  if (bytes === null) return null
  const descriptor = JSON.parse(new TextDecoder().decode(bytes)) as EditableDescriptor
  edit(descriptor)
  return new TextEncoder().encode(JSON.stringify(descriptor))
}
