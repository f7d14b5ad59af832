import { tellTrouble } from "../tell.mjs"
import { runSteps } from "./steps"
import { verify } from "./verify"

process.on("disconnect", () => process.exit(1))

try {
	const passed = await runSteps(verify)
	process.stdout.write(`${passed} passed, 0 failed\n`)
	process.exit(0)
} catch (error) {
	tellTrouble(error)
	process.exit(1)
}
