import { stopAll } from "../child"
import { tellTrouble } from "../tell.mjs"
import { integration } from "./commerce"
import { runSteps } from "./steps"
import { verify } from "./verify"
import { wholeShop } from "./whole"

/** `npm test` runs everything; `npm run verify` what needs no database and no browser. */
const steps = process.argv.includes("verify") ? verify : [...verify, integration, ...wholeShop()]

let ending = false

async function end(code: number): Promise<void> {
	if (ending) return
	ending = true
	await stopAll(60_000)
	process.exit(code)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(1))
process.on("disconnect", () => void end(1))

try {
	const passed = await runSteps(steps)
	process.stdout.write(`${passed} passed, 0 failed\n`)
	await end(0)
} catch (error) {
	if (!ending) tellTrouble(error)
	await end(1)
}
