import { MedusaService } from "@medusajs/framework/utils"
import { OutboxMessage } from "./models/outbox-message"

/** Rows of the outbox module; writes go through workflows or the seed. */
export default class OutboxService extends MedusaService({ OutboxMessage }) {}
