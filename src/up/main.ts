import { stopAll, underWay } from "./child"
import { beTheOnlyRun, forgetRun } from "./one-run"
import { readSecrets } from "./secrets"
import { readSettings } from "./settings"
import { startStack } from "./stack"
import { Trouble, tell, tellTrouble } from "./tell.mjs"

let ending = false
let data: string | null = null

/** Stops everything in order, leaves nothing, and ends. */
async function end(code: number): Promise<void> {
	if (ending) return
	ending = true
	if (code === 0) tell("Đang dừng…")
	await stopAll(20_000)
	if (data) forgetRun(data)
	if (code === 0) tell("Đã dừng hết")
	process.exit(code)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(0))
// The process that the command started is gone without a signal.
process.on("disconnect", () => void end(0))

function fail(error: unknown): void {
	if (ending) return
	tellTrouble(error)
	void end(1)
}

process.on("uncaughtException", fail)
process.on("unhandledRejection", fail)

// A long step shows that it lives.
const pulse = setInterval(() => {
	const names = underWay()
	if (names.length > 0 && !ending) tell(`… ${names.join(", ")} vẫn đang chạy`)
}, 30_000)

try {
	const settings = readSettings()
	await beTheOnlyRun(settings.data)
	data = settings.data
	const secrets = readSecrets(data)
	const { newAdmin } = await startStack(settings, secrets, (sentence) =>
		fail(new Trouble(sentence)),
	)
	clearInterval(pulse)
	if (newAdmin) {
		tell("Đăng nhập quản trị (chỉ in một lần; còn giữ trong secrets.json của thư mục làm việc):")
		process.stdout.write(`          ${secrets.adminEmail}\n          ${secrets.adminPassword}\n`)
	}
	tell("Sẵn sàng. Ctrl-C để dừng.")
	process.stdout.write(`\nCửa hàng: http://localhost:${settings.port}/\n`)
	process.stdout.write(`Quản trị: ${settings.commerceUrl}/app\n\n`)
} catch (error) {
	fail(error)
}
