/** Where rounds may come from, and how large they may be. */
export interface RoundConfig {
  /** The round that ships, relative to the document. */
  readonly defaultPackage: string
  /** Other origins (`https://so-lieu.example.vn`) from which `?goi=` may open a package. */
  readonly allowedOrigins: readonly string[]
  /** Version of the `giamsat` part of a package that this program reads. */
  readonly packageVersion: number
  /** Unit: bytes. */
  readonly maxDescriptorBytes: number
  /** Unit: bytes. A larger file is refused before it fills the memory. */
  readonly maxResourceBytes: number
}

export const roundConfig: RoundConfig = {
  defaultPackage: 'data/an-thang-2025-07/datapackage.json',
  allowedOrigins: [],
  packageVersion: 1,
  maxDescriptorBytes: 1_000_000,
  maxResourceBytes: 200_000_000,
}
