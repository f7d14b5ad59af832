import { Module } from "@medusajs/framework/utils"
import CertificateService from "./service"

export const CERTIFICATE_MODULE = "certificate"

export default Module(CERTIFICATE_MODULE, { service: CertificateService })
