/** Resolves once the browser has painted its next frame; a page that is not painted is not waited for long. */
export function nextPaint(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(resolve, 100)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
