import type { CalendarRows } from '../deadlines/calendar-rows'
import type { RateConventionId } from '../reported/rates'
import type { IsoDate } from '../shared/iso-date'
import type { Period } from '../shared/period'
import type { Provenance, Source } from '../shared/provenance'

/** A supervision round (đợt giám sát): one ward, one period, one as-of date. */
export interface RoundInfo {
  readonly id: string
  readonly title: string
  /** "phường An Thắng" */
  readonly unit: string
  /** "An Thắng": for titles. */
  readonly unitShort: string
  /** "thành phố Đà Nẵng" */
  readonly city: string
  /** "Trung tâm phục vụ hành chính công phường An Thắng" */
  readonly centre: string
  readonly period: Period
  /** The day on which outcomes are judged; a dossier finished later counts as pending. */
  readonly asOf: IsoDate
  readonly supervisedOn: IsoDate | null
  /** Word for a unit below the ward: khối phố, tổ dân phố, thôn. */
  readonly neighbourhoodLabel: string
  readonly convention: RateConventionId
  readonly sources: readonly Source[]
  /** Days that this ward keeps otherwise than the work calendar says; left out: none. */
  readonly calendar?: CalendarRows | undefined
}

/** A qualitative or single statement that the ward published, with its figure where it has one. */
export interface Statement {
  readonly id: string
  readonly topic: 'lateField' | 'cause' | 'capacity' | 'fourOnTheSpot' | 'equipmentToAdd' | 'toContinue'
  readonly key: string | null
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  readonly provenance: Provenance
  readonly sourceId: string
}
