import type { Extraction } from './extraction'
import { readDossiers } from './read-dossiers'
import { readEquipment } from './read-equipment'
import { readForces } from './read-forces'
import { readTraining } from './read-training'
import { splitSentences } from './sentences'
import { tokenise } from './tokens'

/**
 * Dossier figures, rates, equipment, forces and training in a Vietnamese text (NFC or NFD). Unit of values: dossiers,
 * pieces, people; of rates: per cent. What the text does not say is absent. Spans are UTF-16 offsets into `text`.
 */
export function extractFigures(text: string): Extraction {
  const { normal, tokens } = tokenise(text)
  const sentences = splitSentences(tokens)
  return {
    rows: readDossiers(normal, sentences),
    items: readEquipment(normal, sentences),
    forces: readForces(normal, sentences),
    training: readTraining(normal, sentences),
  }
}
