import { tell } from "../tell.mjs"

export interface Step {
	name: string
	/** False while the part it checks is not there. */
	exists?: () => boolean
	run: () => Promise<void>
}

/** Runs the steps in order; the first that fails ends it. Answers how many passed. */
export async function runSteps(steps: Step[]): Promise<number> {
	let passed = 0
	for (const step of steps) {
		if (step.exists && !step.exists()) continue
		const from = Date.now()
		tell(`Kiểm: ${step.name}…`)
		try {
			await step.run()
		} catch (error) {
			tell(`Hỏng: ${step.name}`)
			process.stdout.write(`${passed} passed, 1 failed\n`)
			throw error
		}
		passed += 1
		tell(`Đạt: ${step.name} (${((Date.now() - from) / 1000).toFixed(1)} s)`)
	}
	return passed
}
