/** Keeps the program on this computer for the next time, also without a network. Only where the browser allows it. */
export function registerWorker(baseUrl: URL): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // after everything that the first view needs; the browser refuses on plain HTTP, and then nothing is lost
  addEventListener('load', () => {
    navigator.serviceWorker.register(new URL('service-worker.js', baseUrl)).catch(() => undefined)
  })
}
