import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { install } from "./install.mjs"
import { startedAt, Trouble, tellTrouble } from "./tell.mjs"

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..")

/**
 * Runs on any Node from 20: installs what is missing, then hands over to a TypeScript file under the
 * Node the project brings along, and ends as that one ends.
 * @param {string} target path from the root
 */
export async function enter(target) {
	try {
		process.chdir(root)
		if (Number(process.versions.node.split(".")[0]) < 20)
			throw new Trouble(
				`cần Node.js 20 trở lên, máy này có ${process.versions.node}.`,
				"Cài bản mới từ nodejs.org hoặc kho gói của hệ điều hành.",
			)
		await install(root)
		handOver(node(), target)
	} catch (error) {
		tellTrouble(error)
		process.exitCode = 1
	}
}

/** The project's own Node 22 where there is one for this machine, else this one when it is new enough. */
function node() {
	const own = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node")
	if (existsSync(own)) return own
	const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
	if (major > 22 || (major === 22 && minor >= 12)) return process.execPath
	throw new Trouble(
		`máy này (${process.platform} ${process.arch}) cần Node.js 22.12 trở lên.`,
		"Cài Node.js 22 rồi chạy lại.",
	)
}

/**
 * @param {string} executable
 * @param {string} target
 */
function handOver(executable, target) {
	const child = spawn(
		executable,
		["--import", "tsx", join(root, target), ...process.argv.slice(2)],
		{
			cwd: root,
			// npm scripts started below find the same Node.
			env: {
				...process.env,
				PATH: `${dirname(executable)}:${process.env.PATH ?? ""}`,
				SAOLANG_STARTED: String(startedAt),
			},
			// The channel tells the child when this process is gone, however it went.
			stdio: ["inherit", "inherit", "inherit", "ipc"],
		},
	)
	for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
		process.on(signal, () => child.kill(signal))
	child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
