/** Hands `content` to the reader as a file. Nothing leaves the computer. */
export function download(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  document.body.append(link)
  link.click()
  link.remove()
  // the browser reads the blob after the click has returned
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
