import { existsSync, rmSync } from "node:fs"
import { join } from "node:path"
import { type Child, launch, sleep } from "../child"
import { freePort } from "../ports"
import { Trouble } from "../tell.mjs"
import { root } from "./command"

/** A whole shop of its own: throw-away data, free ports, brought up as `npm start` does. */
export interface TestStack {
	/** For the test programs: where the shop, commerce, the data and the build are. */
	env: Record<string, string>
	/** Ends it, and throws when anything of it still runs. */
	stop(): Promise<void>
}

const READY = /^Cửa hàng: http/m

export async function startTestStack(): Promise<TestStack> {
	// Inside the project: what the build imports is found from there.
	const data = join(root, ".saolang", "test")
	rmSync(data, { recursive: true, force: true })
	const [port, commercePort] = [await freePort(), await freePort()]
	const env = {
		SAOLANG_DATA: data,
		SITE_DIR: join(data, "site", "current"),
		PORT: String(port),
		COMMERCE_PORT: String(commercePort),
		SITE_URL: `http://localhost:${port}`,
		COMMERCE_URL: `http://localhost:${commercePort}`,
	}
	let output = ""
	const child = launch(process.execPath, ["--import", "tsx", join(root, "src", "up", "main.ts")], {
		name: "cửa hàng thử",
		cwd: root,
		env: { ...env, SAOLANG_THROW_AWAY: "1", RATE_LIMIT_SCALE: "1000", DATABASE_URL: "" },
		log: "/dev/null",
		onText: (text) => {
			output += text
			process.stdout.write(text)
		},
	})
	await ready(child, () => READY.test(output))
	return {
		env,
		async stop() {
			await child.stop(60_000)
			if (!output.includes("Đã dừng hết") || existsSync(join(data, "run.json")))
				throw new Trouble("cửa hàng thử không dừng sạch.")
			rmSync(data, { recursive: true, force: true })
		},
	}
}

async function ready(child: Child, isReady: () => boolean): Promise<void> {
	let ended = false
	void child.exited.then(() => {
		ended = true
	})
	while (!isReady()) {
		if (ended) throw new Trouble("cửa hàng thử không lên được; xem các dòng trên.")
		await sleep(200)
	}
}
