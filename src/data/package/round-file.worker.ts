import { expose, transfer } from 'comlink'
import { type RoundFilePacker, roundFilePacker } from './round-file-packer'

/** Contents are handed over, not copied: a round of a city has hundreds of megabytes. */
const packer: RoundFilePacker = {
  async write(...given) {
    const bytes = await roundFilePacker.write(...given)
    return transfer(bytes, [bytes.buffer])
  },
  async read(...given) {
    const read = await roundFilePacker.read(...given)
    return transfer(
      read,
      read.files.map(({ bytes }) => bytes.buffer),
    )
  },
  async vet(...given) {
    const vetted = await roundFilePacker.vet(...given)
    return transfer(vetted, [...new Set(vetted.map(({ file }) => file.bytes.buffer))])
  },
}

expose(packer)
