import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { answerErrors } from "../refusal/handler"
import { guardUploads } from "./admin/uploads/guard"
import { refusePictureless, takeUploads } from "./admin/uploads/take"
import { clampPaging } from "./guards/paging"
import { refusePollution } from "./guards/pollution"
import { limitRate } from "./guards/rate-limit"
import { servePhoto } from "./static/serve"
import { checkCartBody, checkOwnLine, hideCustomer } from "./store/carts/guard"

// Entries without methods run before the framework's own checks of the same path.
export default defineMiddlewares({
	errorHandler: answerErrors,
	routes: [
		{ matcher: "/", middlewares: [refusePollution] },
		{ matcher: "/store", middlewares: [clampPaging] },
		{ matcher: "/store/carts", middlewares: [hideCustomer, checkCartBody] },
		{
			matcher: "/store/carts/:id/line-items/:line_id",
			methods: ["POST", "DELETE"],
			middlewares: [checkOwnLine],
		},
		{ matcher: "/store/payment-collections", middlewares: [checkCartBody] },
		{ matcher: "/store/order-lookup", middlewares: [limitRate(30, 60)] },
		// Five megabytes of paper, as base64.
		{ matcher: "/admin/certificates", bodyParser: { sizeLimit: "7mb" } },
		{ matcher: "/admin/annexes", bodyParser: { sizeLimit: "7mb" } },
		{ matcher: "/admin/uploads", middlewares: [guardUploads] },
		// With its method it runs after the framework has read the form.
		{ matcher: "/admin/uploads", methods: ["POST"], middlewares: [takeUploads] },
		{ matcher: "/admin/products", middlewares: [refusePictureless] },
		{ matcher: "/static", middlewares: [authenticate("user", ["session", "bearer"]), servePhoto] },
		{ matcher: "/auth", middlewares: [limitRate(20, 900)] },
	],
})
