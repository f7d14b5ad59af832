import { Module } from "@medusajs/framework/utils"
import PlaceService from "./service"

export const PLACE_MODULE = "place"

export default Module(PLACE_MODULE, { service: PlaceService })
