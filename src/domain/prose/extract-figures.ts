import type { Extraction } from './extraction'

/** Dossier figures, rates, equipment, forces and training in a Vietnamese text (NFC or NFD). */
export function extractFigures(_text: string): Extraction {
  return { rows: [], items: [], forces: [], training: [] }
}
