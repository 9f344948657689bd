/** Holds the place of a part that is on its way; the page counts as busy until it is there. */
export const Waiting = () => <div aria-busy="true" />
