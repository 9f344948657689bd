import type { Provenance } from '../shared/provenance'
import type { RoundInfo } from './round'

/** Version of the `giamsat` part of a descriptor that this program writes. */
export const PACKAGE_VERSION = 1

/** A column of a Table Schema (Frictionless). */
export interface SchemaField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'
  readonly title: string
  readonly format?: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

/** One file of a round, as a Frictionless resource; its content is named by its SHA-256. */
export interface PackageResource {
  readonly name: string
  readonly title: string
  /** Inside the package: "dossiers.csv". */
  readonly path: string
  readonly profile: 'tabular-data-resource'
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  /** Unit: bytes. */
  readonly bytes: number
  /** "sha256:" and 64 hexadecimal digits. */
  readonly hash: string
  readonly dialect: { readonly delimiter: string; readonly lineTerminator: string; readonly header: boolean }
  readonly schema: { readonly fields: readonly SchemaField[]; readonly missingValues: readonly string[] }
  readonly giamsat: { readonly provenance: Provenance; readonly sourceId: string }
}

/** A round as a Frictionless Data Package, written as it stands into `datapackage.json`. */
export interface PackageDescriptor {
  readonly name: string
  readonly title: string
  readonly profile: 'tabular-data-package'
  readonly sources: readonly { readonly title: string; readonly path?: string }[]
  readonly giamsat: RoundInfo & { readonly version: typeof PACKAGE_VERSION }
  readonly resources: readonly PackageResource[]
}

/** The SHA-256 of a resource's content, in hexadecimal. */
export const contentHash = ({ hash }: PackageResource): string => hash.slice('sha256:'.length)
