/** The page of search. Apart from the other paths, which read the catalogue: islands print addresses too. */
export const searchPath = "/tim-kiem/"
/** What the page shows, as data, for the same parameters. */
export const searchDataPath = "/tim-kiem/ket-qua.json"
