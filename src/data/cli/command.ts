import { text } from 'node:stream/consumers'

/** 0: done. 1: done, and a figure does not add up. 2: the input or the options cannot be read. */
export const exitCodes = { ok: 0, doesNotAddUp: 1, badInput: 2 } as const

/** What a command may touch of the process; a test hands in its own. */
export interface CommandStreams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: { write(chunk: string): unknown }
  readonly stderr: { write(chunk: string): unknown }
}

/** Runs one command and answers with the exit code. */
export type Command = (args: readonly string[], streams: CommandStreams) => Promise<number>

/** Something the person who typed the command can put right: one sentence, exit code 2. */
export class InputError extends Error {
  override name = 'InputError'
}

/** A command that reports an InputError (and a wrong option) on standard error instead of a stack. */
export function reportingErrors(command: Command): Command {
  return async (args, streams) => {
    try {
      return await command(args, streams)
    } catch (error) {
      if (!(error instanceof InputError) && !isOptionError(error)) throw error
      streams.stderr.write(`${error.message}\n`)
      return exitCodes.badInput
    }
  }
}

const isOptionError = (error: unknown): error is Error =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

export const readAll = (stream: NodeJS.ReadableStream): Promise<string> => text(stream as NodeJS.ReadStream)

/** The lines that hold something, with their numbers as an editor counts them. */
export function* linesOf(input: string): Generator<{ line: string; number: number }> {
  let number = 0
  for (const raw of input.split('\n')) {
    number += 1
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw
    if (line.trim() !== '') yield { line, number }
  }
}

/** @throws InputError naming the line, where it is not JSON. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`${place}: not JSON`)
  }
}
