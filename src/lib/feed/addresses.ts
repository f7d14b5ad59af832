/** New certificates in term, newest first. */
export const recognitionsPath = "/tin/chung-nhan-moi.xml"
/** Stories of makers and places. */
export const storiesPath = "/tin/cau-chuyen.xml"
/** Goods for merchants' catalogues. */
export const merchantPath = "/hang-hoa.xml"
export const openSearchPath = "/opensearch.xml"
export const llmsPath = "/llms.txt"
