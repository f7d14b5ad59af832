import { Module } from "@medusajs/framework/utils"
import ListingService from "./service"

export const LISTING_MODULE = "listing"

export default Module(LISTING_MODULE, { service: ListingService })
