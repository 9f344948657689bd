// Which Chromium the tests drive: CHROMIUM_PATH, else one that is installed, else the one that ships in npm.
import { spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const installed = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((root) =>
    root === undefined
      ? []
      : [
          join(root, 'Google/Chrome/Application/chrome.exe'),
          join(root, 'Chromium/Application/chrome.exe'),
          join(root, 'Microsoft/Edge/Application/msedge.exe'),
        ],
  ),
}

/** The path of a Chromium that runs here. @throws Error that says what to install where there is none. */
export async function findChromium() {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted !== undefined && wanted !== '') {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`)
    return wanted
  }
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path))
  if (found !== undefined) return found
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: bundled } = await import('@sparticuz/chromium')
    const path = await bundled.executablePath()
    return starts(path) ? path : withItsLibraries(bundled, path)
  }
  throw new Error('no Chromium, Chrome or Edge was found: install one, or name it in CHROMIUM_PATH')
}

const starts = (path) => spawnSync(path, ['--version']).status === 0

/**
 * A bare machine lacks the libraries that Chromium links to (libnss3). The package carries them for a place it calls by
 * this variable; unpacked there, they are found through the loader's path, which the browser inherits.
 */
async function withItsLibraries(bundled, path) {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x'
  rmSync(path)
  const unpacked = await bundled.executablePath()
  const libraries = join(tmpdir(), 'al2023', 'lib')
  process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  process.env.FONTCONFIG_PATH ??= join(tmpdir(), 'fonts')
  if (!starts(unpacked))
    throw new Error('the Chromium that ships in npm does not start here: install one, or set CHROMIUM_PATH')
  return unpacked
}

/** Quiet, closed to the network, and able to run as root in a container. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
