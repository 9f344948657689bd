/**
 * Folder that the app is served from: the built entry lies in `assets/` below it, so that the same files work at the
 * root of a host and in any subfolder. In development there is no `assets/`, and the base is the host's root.
 */
export const appBaseUrl = (moduleUrl: string, built: boolean): URL => new URL(built ? '..' : '/', moduleUrl)
