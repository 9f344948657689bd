/** Children of an element in the order of ECMA-376 (transitional): Word repairs, or refuses, a file that breaks it. */
const orders: Readonly<Record<string, readonly string[]>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'.split(
      ' ',
    ),
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
      ' ',
    ),
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription'.split(
      ' ',
    ),
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark'.split(' '),
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr'.split(' '),
  'w:tr': 'tblPrEx trPr tc'.split(' '),
  'w:tc': 'tcPr tbl p'.split(' '),
  'w:tcBorders': 'top start left bottom end right insideH insideV tl2br tr2bl'.split(' '),
  'w:tblBorders': 'top start left bottom end right insideH insideV'.split(' '),
  'w:pBdr': 'top left bottom right between bar'.split(' '),
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'.split(
      ' ',
    ),
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr'.split(
      ' ',
    ),
}

/** Elements whose children stand in another order, with the two that do; and text that is not well-formed XML. */
export function outOfOrder(xml: string): string[] {
  const wrong: string[] = []
  const open: { name: string; last: number }[] = []
  for (const [tag, closing, name = '', , selfClosing] of xml.matchAll(/<(\/?)([\w:]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (closing === '/') {
      const top = open.pop()
      if (top?.name !== name) wrong.push(`${tag} closes ${top?.name ?? 'nothing'}`)
      continue
    }
    const parent = open.at(-1)
    const order = parent === undefined ? undefined : orders[parent.name]
    if (parent !== undefined && order !== undefined && name.startsWith('w:')) {
      const place = order.indexOf(name.slice(2))
      if (place === -1) wrong.push(`${name} may not stand in ${parent.name}`)
      else if (place < parent.last && parent.name !== 'w:tc') wrong.push(`${name} comes too late in ${parent.name}`)
      else parent.last = place
    }
    if (selfClosing !== '/') open.push({ name, last: -1 })
  }
  return [...wrong, ...open.map(({ name }) => `${name} is never closed`)]
}
