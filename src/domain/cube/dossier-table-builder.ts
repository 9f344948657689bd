import { type Cause, type Channel, causes, channels, type Dossier } from '../dossiers/dossier'
import { dayOfMoment, secondOfMoment } from '../shared/day-text'
import type { IsoDate, IsoDateTime } from '../shared/iso-date'
import { NONE } from './dossier-columns'
import type { CodedTexts, DossierTable, Moments } from './dossier-table'
import { packTexts } from './text-column'

/** Gives numbers to texts as they come. */
class TextCoder {
  readonly #codes: Uint32Array
  readonly #texts: (string | null)[] = [null]
  readonly #labels: (string | null)[] = [null]
  readonly #known = new Map<string, number>()

  constructor(rows: number) {
    this.#codes = new Uint32Array(rows)
  }

  set(row: number, text: string | null, label: string | null = text): void {
    this.#codes[row] = text === null ? 0 : this.#codeOf(text, label)
  }

  #codeOf(text: string, label: string | null): number {
    // texts with two labels are two codes
    const key = label === text ? text : `${text}\0${label}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, this.#texts.length)
    this.#labels.push(label)
    return this.#texts.push(text) - 1
  }

  finish(rows: number): CodedTexts {
    return { codes: this.#codes.subarray(0, rows), texts: this.#texts, labels: this.#labels }
  }
}

type Moment = IsoDate | IsoDateTime | null

const dayOr = (moment: Moment): number => (moment === null ? NONE : dayOfMoment(moment))

class MomentColumn {
  readonly #day: Int32Array
  readonly #second: Int32Array

  constructor(rows: number) {
    this.#day = new Int32Array(rows)
    this.#second = new Int32Array(rows)
  }

  set(row: number, moment: Moment): void {
    this.#day[row] = dayOr(moment)
    this.#second[row] = moment === null ? -1 : secondOfMoment(moment)
  }

  finish(rows: number): Moments {
    return { day: this.#day.subarray(0, rows), second: this.#second.subarray(0, rows) }
  }
}

const channelCode = (channel: Channel | null): number => (channel === null ? 0 : channels.indexOf(channel) + 1)
const causeCode = (cause: Cause | null): number => (cause === null ? 0 : causes.indexOf(cause) + 1)
const apologyCode = (sent: boolean | null): number => (sent === null ? 0 : sent ? 2 : 1)

/** What a list says of a dossier itself; field, name and limit come with its procedure. */
type DossierFacts = Omit<Dossier, 'procedure' | 'field' | 'limitWorkingDays'>
interface ProcedureFacts {
  readonly name: string | null
  readonly field: string | null
  readonly limitWorkingDays: number | null
}

/** Takes dossiers one by one and keeps numbers of them. */
export class DossierTableBuilder {
  readonly #rows: number
  readonly #code: string[] = []
  readonly #ward: TextCoder
  readonly #field: TextCoder
  readonly #procedure: TextCoder
  readonly #neighbourhood: TextCoder
  readonly #received: MomentColumn
  readonly #due: MomentColumn
  readonly #finished: MomentColumn
  readonly #channel: Uint8Array
  readonly #cause: Uint8Array
  readonly #status: Uint8Array
  readonly #apology: Uint8Array
  readonly #supplementRequested: Int32Array
  readonly #supplementReceived: Int32Array
  readonly #supplementCount: Int16Array
  readonly #limitWorkingDays: Int16Array

  /** @param rows as many come at most */
  constructor(rows: number) {
    this.#rows = rows
    const coder = () => new TextCoder(rows)
    ;[this.#ward, this.#field, this.#procedure, this.#neighbourhood] = [coder(), coder(), coder(), coder()]
    const moments = () => new MomentColumn(rows)
    ;[this.#received, this.#due, this.#finished] = [moments(), moments(), moments()]
    const bytes = () => new Uint8Array(rows)
    ;[this.#channel, this.#cause, this.#status, this.#apology] = [bytes(), bytes(), bytes(), bytes()]
    this.#supplementRequested = new Int32Array(rows)
    this.#supplementReceived = new Int32Array(rows)
    this.#supplementCount = new Int16Array(rows)
    this.#limitWorkingDays = new Int16Array(rows)
  }

  /** @throws RangeError past the number of rows announced. */
  add(dossier: DossierFacts, procedure: ProcedureFacts | undefined, ward: string | null = null): void {
    const row = this.#code.length
    if (row >= this.#rows) throw new RangeError(`more than ${this.#rows} rows`)
    this.#code.push(dossier.code)
    this.#ward.set(row, ward)
    this.#field.set(row, procedure?.field ?? null)
    this.#procedure.set(row, dossier.procedureCode ?? procedure?.name ?? null, procedure?.name ?? null)
    this.#neighbourhood.set(row, dossier.neighbourhood)
    this.#received.set(row, dossier.receivedAt)
    this.#due.set(row, dossier.dueAt)
    this.#finished.set(row, dossier.finishedAt)
    this.#channel[row] = channelCode(dossier.channel)
    this.#cause[row] = causeCode(dossier.cause)
    this.#status[row] = dossier.status
    this.#apology[row] = apologyCode(dossier.apologySent)
    this.#supplementRequested[row] = dayOr(dossier.supplementRequestedAt)
    this.#supplementReceived[row] = dayOr(dossier.supplementReceivedAt)
    this.#supplementCount[row] = dossier.supplementCount ?? -1
    this.#limitWorkingDays[row] = procedure?.limitWorkingDays ?? -1
  }

  finish(): DossierTable {
    const { length } = this.#code
    return {
      length,
      code: packTexts(this.#code),
      ward: this.#ward.finish(length),
      field: this.#field.finish(length),
      procedure: this.#procedure.finish(length),
      neighbourhood: this.#neighbourhood.finish(length),
      channel: this.#channel.subarray(0, length),
      cause: this.#cause.subarray(0, length),
      status: this.#status.subarray(0, length),
      received: this.#received.finish(length),
      due: this.#due.finish(length),
      finished: this.#finished.finish(length),
      supplementRequested: this.#supplementRequested.subarray(0, length),
      supplementReceived: this.#supplementReceived.subarray(0, length),
      supplementCount: this.#supplementCount.subarray(0, length),
      limitWorkingDays: this.#limitWorkingDays.subarray(0, length),
      apology: this.#apology.subarray(0, length),
    }
  }
}

/** Dossiers in memory as a table. */
export function tableOfDossiers(
  dossiers: readonly Dossier[],
  wardOf: (dossier: Dossier) => string | null,
): DossierTable {
  const builder = new DossierTableBuilder(dossiers.length)
  for (const dossier of dossiers) {
    const { procedure: name, field, limitWorkingDays } = dossier
    builder.add(dossier, { name, field, limitWorkingDays }, wardOf(dossier))
  }
  return builder.finish()
}
