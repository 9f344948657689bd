/** Width of a text in the interface font, near enough to keep marks apart. Unit: CSS pixels at 14 px text × scale. */
export const estimateWidth = (text: string, scale: number): number => text.length * 7.2 * scale
