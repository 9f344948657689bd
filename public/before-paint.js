/*
 * Puts what the reader chose last time on <html> before anything is painted: without it a dark page would flash white.
 * A file of its own, because the page's policy allows no inline script. Mirrors src/app/preferences/preferences.ts.
 */
;(() => {
  const root = document.documentElement
  let saved = {}
  try {
    saved = JSON.parse(localStorage.getItem('giamsat.preferences')) || {}
  } catch {
    // private mode or a damaged entry: the page starts as it ships
  }
  root.dataset.theme = saved.theme === 'light' || saved.theme === 'dark' ? saved.theme : 'auto'
  root.dataset.text = saved.text === 'small' || saved.text === 'large' ? saved.text : 'normal'
  if (saved.contrast === 'more') root.dataset.contrast = 'more'
  root.lang = saved.language === 'en' ? 'en' : 'vi'
  // the landing room's scripts and styles, asked for beside the entry; another room would not use them
  const { landing = '' } = document.currentScript.dataset
  if (!location.pathname.endsWith('/') || landing === '') return
  for (const href of landing.split(' ')) {
    const wanted = href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' }
    document.head.append(Object.assign(document.createElement('link'), wanted, { href, crossOrigin: '' }))
  }
})()
