import { MedusaService } from "@medusajs/framework/utils"
import { AnnexImport } from "./models/annex-import"

/** The record of imports; only the workflows of annexes write it. */
export default class AnnexService extends MedusaService({ AnnexImport }) {}
