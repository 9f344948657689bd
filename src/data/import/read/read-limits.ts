/** How much of a file is taken in before it is refused. A file from outside decides none of these. */
export interface ReadLimits {
  /** Size of the file itself. */
  readonly maxFileBytes: number
  /** Everything inflated out of one zip, counted as it comes, whatever the zip declares. */
  readonly maxInflatedBytes: number
  /** Inflated : packed of one part, looked at once the part is large. */
  readonly maxInflationRatio: number
  readonly maxZipEntries: number
  readonly maxXmlDepth: number
  /** Rows with content in one sheet of a workbook, document or web page. */
  readonly maxSheetRows: number
  /** Records of a text file. */
  readonly maxTextRows: number
  readonly maxColumns: number
  /** Cells with content of the whole file. */
  readonly maxCells: number
  readonly maxSheets: number
}

const MEBIBYTE = 1024 * 1024

/** Ten times the largest list that a city hands over; a tab of a 4 GB machine survives each of them. */
export const defaultReadLimits: ReadLimits = {
  maxFileBytes: 400 * MEBIBYTE,
  maxInflatedBytes: 1024 * MEBIBYTE,
  maxInflationRatio: 300,
  maxZipEntries: 4000,
  maxXmlDepth: 200,
  maxSheetRows: 200_000,
  maxTextRows: 1_048_576,
  maxColumns: 16_384,
  maxCells: 20_000_000,
  maxSheets: 250,
}
