import { MedusaService } from "@medusajs/framework/utils"
import { Producer } from "./models/producer"

/** Rows of the producer module; writes go through workflows or the seed. */
export default class ProducerService extends MedusaService({ Producer }) {}
