import { Module } from "@medusajs/framework/utils"
import AnnexService from "./service"

export const ANNEX_MODULE = "annex"

export default Module(ANNEX_MODULE, { service: AnnexService })
