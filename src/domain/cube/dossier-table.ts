import { type Cause, type Channel, causes, channels, type Dossier } from '../dossiers/dossier'
import { dayOfMoment, secondOfMoment } from '../shared/day-text'
import type { IsoDate, IsoDateTime } from '../shared/iso-date'
import { NONE, type TextColumn } from './dossier-columns'
import { packTexts } from './text-column'

/** A column of texts that repeat themselves: a number for each row. */
export interface CodedTexts {
  readonly codes: Uint32Array
  /** By code. `texts[0]` is null, "not known". */
  readonly texts: readonly (string | null)[]
  /** What a person reads, where that is not the text itself. */
  readonly labels: readonly (string | null)[]
}

/** Moments as numbers. */
export interface Moments {
  /** Day numbers since 1970-01-01; NONE where there is none. */
  readonly day: Int32Array
  /** Seconds since midnight; −1 where only the date is known. */
  readonly second: Int32Array
}

/**
 * A dossier list as columns of numbers, in the order of the list and before anything is judged: what a file of a million
 * rows is read into, without an object for each.
 */
export interface DossierTable {
  readonly length: number
  readonly code: TextColumn
  readonly ward: CodedTexts
  readonly field: CodedTexts
  /** The procedure's code, or its name where it has none; the label is its name. */
  readonly procedure: CodedTexts
  readonly neighbourhood: CodedTexts
  /** Place in `channels` plus 1; 0 = not known. */
  readonly channel: Uint8Array
  /** Place in `causes` plus 1; 0 = not known. */
  readonly cause: Uint8Array
  readonly status: Uint8Array
  readonly received: Moments
  readonly due: Moments
  readonly finished: Moments
  /** Day numbers, or NONE. */
  readonly supplementRequested: Int32Array
  readonly supplementReceived: Int32Array
  /** −1 = not known. */
  readonly supplementCount: Int16Array
  /** −1 = not known. */
  readonly limitWorkingDays: Int16Array
  /** 0 = not known, 1 = no, 2 = yes. */
  readonly apology: Uint8Array
}

/** Gives numbers to texts as they come. */
export class TextCoder {
  readonly texts: (string | null)[] = [null]
  readonly labels: (string | null)[] = [null]
  readonly #known = new Map<string, number>()

  add(text: string | null, label: string | null = text): number {
    if (text === null) return 0
    // texts with two labels are two codes
    const key = label === text ? text : `${text}\0${label}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, this.texts.length)
    this.texts.push(text)
    this.labels.push(label)
    return this.texts.length - 1
  }
}

export const channelCode = (channel: Channel | null): number => (channel === null ? 0 : channels.indexOf(channel) + 1)
export const causeCode = (cause: Cause | null): number => (cause === null ? 0 : causes.indexOf(cause) + 1)
export const apologyCode = (sent: boolean | null): number => (sent === null ? 0 : sent ? 2 : 1)

const dayOr = (moment: IsoDate | IsoDateTime | null): number => (moment === null ? NONE : dayOfMoment(moment))

const noMoments = (length: number): Moments => ({ day: new Int32Array(length), second: new Int32Array(length) })

function setMoment({ day, second }: Moments, row: number, moment: IsoDate | IsoDateTime | null): void {
  day[row] = dayOr(moment)
  second[row] = moment === null ? -1 : secondOfMoment(moment)
}

/** Dossiers in memory as a table. */
export function tableOfDossiers(
  dossiers: readonly Dossier[],
  wardOf: (dossier: Dossier) => string | null,
): DossierTable {
  const { length } = dossiers
  const coders = {
    ward: new TextCoder(),
    field: new TextCoder(),
    procedure: new TextCoder(),
    neighbourhood: new TextCoder(),
  }
  const coded = ({ texts, labels }: TextCoder): CodedTexts => ({ codes: new Uint32Array(length), texts, labels })
  const table: DossierTable = {
    length,
    code: packTexts(dossiers.map(({ code }) => code)),
    ward: coded(coders.ward),
    field: coded(coders.field),
    procedure: coded(coders.procedure),
    neighbourhood: coded(coders.neighbourhood),
    channel: new Uint8Array(length),
    cause: new Uint8Array(length),
    status: new Uint8Array(length),
    received: noMoments(length),
    due: noMoments(length),
    finished: noMoments(length),
    supplementRequested: new Int32Array(length),
    supplementReceived: new Int32Array(length),
    supplementCount: new Int16Array(length),
    limitWorkingDays: new Int16Array(length),
    apology: new Uint8Array(length),
  }
  for (let row = 0; row < length; row += 1) {
    const dossier = dossiers[row] as Dossier
    table.ward.codes[row] = coders.ward.add(wardOf(dossier))
    table.field.codes[row] = coders.field.add(dossier.field)
    table.procedure.codes[row] = coders.procedure.add(dossier.procedureCode ?? dossier.procedure, dossier.procedure)
    table.neighbourhood.codes[row] = coders.neighbourhood.add(dossier.neighbourhood)
    table.channel[row] = channelCode(dossier.channel)
    table.cause[row] = causeCode(dossier.cause)
    table.status[row] = dossier.status
    setMoment(table.received, row, dossier.receivedAt)
    setMoment(table.due, row, dossier.dueAt)
    setMoment(table.finished, row, dossier.finishedAt)
    table.supplementRequested[row] = dayOr(dossier.supplementRequestedAt)
    table.supplementReceived[row] = dayOr(dossier.supplementReceivedAt)
    table.supplementCount[row] = dossier.supplementCount ?? -1
    table.limitWorkingDays[row] = dossier.limitWorkingDays ?? -1
    table.apology[row] = apologyCode(dossier.apologySent)
  }
  return table
}
