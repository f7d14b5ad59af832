import { join } from "node:path"
import { launch } from "../child"
import { Trouble } from "../tell.mjs"

export const root = join(import.meta.dirname, "..", "..", "..")

/** Runs a program found in a project's node_modules/.bin, showing what it prints; throws when it fails. */
export async function run(
	program: string,
	args: string[],
	{ cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<void> {
	const bin = join(cwd, "node_modules", ".bin")
	const child = launch(program, args, {
		name: program,
		cwd,
		env: {
			...(process.stdout.isTTY ? { FORCE_COLOR: "1" } : {}),
			...env,
			PATH: `${bin}:${process.env.PATH ?? ""}`,
		},
		log: "/dev/null",
		onText: (text) => process.stdout.write(text),
	})
	const { code, signal } = await child.exited
	if (code !== 0)
		throw new Trouble(`${program} ${args.join(" ")} báo lỗi (${signal ?? `mã ${code}`}).`)
}
