/** The words for a unit below the ward, as wards use them: of the data, the same in every language. */
export const neighbourhoodWords = ['khối phố', 'tổ dân phố', 'thôn', 'khu phố', 'khóm', 'ấp', 'buôn', 'bản'] as const
