import { Module } from "@medusajs/framework/utils"
import LocalityService from "./service"

export const LOCALITY_MODULE = "locality"

export default Module(LOCALITY_MODULE, { service: LocalityService })
