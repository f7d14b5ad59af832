import { spawnSync } from "node:child_process"
import { Trouble } from "../tell.mjs"

/** The account Postgres runs under; empty values when we are an ordinary user. */
export interface Account {
	uid?: number
	gid?: number
}

/** Postgres refuses to run as root: then it gets the account `postgres`, made when it is missing. */
export function account(): Account {
	if (process.getuid?.() !== 0) return {}
	if (idOf("-u") === null) {
		spawnSync("groupadd", ["--system", "--force", "postgres"])
		spawnSync("useradd", [
			...["--system", "--gid", "postgres", "--no-create-home"],
			...["--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", "postgres"],
		])
	}
	const uid = idOf("-u")
	const gid = idOf("-g")
	if (uid !== null && gid !== null) return { uid, gid }
	throw new Trouble(
		"không tạo được người dùng hệ thống postgres (Postgres không chạy bằng root).",
		"Chạy lại bằng người dùng thường, hoặc đặt DATABASE_URL tới một máy chủ có sẵn.",
	)
}

/** Whether the account may pass through a folder. */
export function mayEnter(folder: string, who: Account): boolean {
	return (
		who.uid === undefined || spawnSync("test", ["-x", folder], { ...who, cwd: "/" }).status === 0
	)
}

function idOf(flag: "-u" | "-g"): number | null {
	const { status, stdout } = spawnSync("id", [flag, "postgres"], { encoding: "utf8" })
	return status === 0 ? Number(stdout) : null
}
