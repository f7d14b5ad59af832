import { spawn } from "node:child_process"
import { join } from "node:path"
import { Trouble } from "../tell.mjs"

export const root = join(import.meta.dirname, "..", "..", "..")

/** Runs a program found in a project's node_modules/.bin, showing what it prints; throws when it fails. */
export function run(
	program: string,
	args: string[],
	{ cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> {
	const bin = join(cwd, "node_modules", ".bin")
	return new Promise((done, fail) => {
		const child = spawn(program, args, {
			cwd,
			env: { ...process.env, PATH: `${bin}:${process.env.PATH ?? ""}`, ...env },
			stdio: ["ignore", "inherit", "inherit"],
		})
		child.on("error", fail)
		child.on("close", (code) => {
			if (code === 0) done()
			else fail(new Trouble(`${program} ${args.join(" ")} báo lỗi (mã ${code}).`))
		})
	})
}
