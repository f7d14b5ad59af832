import {
	errorHandler as coreHandler,
	type MedusaErrorHandlerFunction,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { answerTo } from "./answer"

const core = coreHandler()

/**
 * Shop requests get a reason in Vietnamese and nothing of the inside; the admin keeps Medusa's errors
 * beside our own refusals.
 */
export const answerErrors: MedusaErrorHandlerFunction = (error, req, res, next) => {
	const ours = Reflect.get(error, "inVietnamese") === true
	if (!ours && !/^\/store(\/|$|\?)/.test(req.originalUrl)) return core(error, req, res, next)
	const { status, body } = answerTo(error)
	const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
	if (status >= 500) logger.error(`${req.method} ${req.path}`, error)
	else logger.info(`${status} ${req.method} ${req.path}: ${error.message}`)
	res.status(status).json(body)
}
