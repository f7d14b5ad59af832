import { randomBytes } from "node:crypto"
import {
	chownSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readlinkSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { isAlive } from "../alive"
import { type Child, launch, runToEnd, sleep } from "../child"
import { Trouble, tell } from "../tell.mjs"
import type { Account } from "./account"
import type { Home } from "./binaries"

export interface ClusterOptions {
	home: Home
	who: Account
	password: string
	port: number
	log: string
	throwAway: boolean
}

/** The one role of our own cluster. */
export const ROLE = "saolang"

/** Makes the database folder on the first run; made beside and renamed, so it is whole or absent. */
export async function ensureCluster({ home, who, password, log }: ClusterOptions): Promise<void> {
	const { bin, cluster } = home
	if (existsSync(join(cluster, "PG_VERSION"))) return
	tell("Tạo cơ sở dữ liệu…")
	const fresh = `${cluster}.new`
	const passwordFile = join(tmpdir(), `saolang-${randomBytes(8).toString("hex")}`)
	rmSync(fresh, { recursive: true, force: true })
	rmSync(cluster, { recursive: true, force: true })
	mkdirSync(fresh, { recursive: true, mode: 0o700 })
	writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
	if (who.uid !== undefined && who.gid !== undefined)
		for (const path of [fresh, passwordFile]) chownSync(path, who.uid, who.gid)
	try {
		const args = [
			...[`--pgdata=${fresh}`, `--username=${ROLE}`, `--pwfile=${passwordFile}`],
			...["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C"],
			...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"],
		]
		const options = { name: "initdb", cwd: "/", env: {}, log, ...who }
		await runToEnd(join(bin, "initdb"), args, options)
	} finally {
		rmSync(passwordFile, { force: true })
	}
	renameSync(fresh, cluster)
}

/** Starts the server, bound to this machine only, and waits until it takes connections. */
export async function startCluster(options: ClusterOptions): Promise<Child> {
	const { home, who, port, log, throwAway } = options
	await endLeftover(home.cluster)
	const settings = {
		listen_addresses: "localhost",
		unix_socket_directories: "",
		max_connections: "120",
		// A commerce that was killed must not leave its locks behind.
		client_connection_check_interval: "2s",
		idle_in_transaction_session_timeout: "2min",
		...(throwAway ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off" } : {}),
	}
	const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])
	let printed = ""
	let ready: () => void = () => undefined
	const isReady = new Promise<"ready">((done) => {
		ready = () => done("ready")
	})
	const child = launch(
		join(home.bin, "postgres"),
		["-D", home.cluster, "-p", `${port}`, ...flags],
		{
			name: "postgres",
			cwd: "/",
			env: { LC_ALL: "C" },
			log,
			...who,
			stopLate: 2,
			stopSignal: "SIGINT",
			onText: (text) => {
				printed = (printed + text).slice(-8000)
				if (printed.includes("ready to accept connections")) ready()
			},
		},
	)
	if ((await Promise.race([isReady, child.exited])) === "ready") return child
	throw new Trouble(reasonOf(printed), `Toàn văn: ${log}`)
}

function reasonOf(printed: string): string {
	if (/No space left on device/i.test(printed)) return "ổ đĩa đã đầy, Postgres không chạy được."
	if (/incompatible with (this )?server/i.test(printed))
		return "cơ sở dữ liệu được tạo bằng một phiên bản Postgres khác."
	return `Postgres không chạy được: ${printed.trim().split("\n").slice(-3).join(" ")}`
}

/** Ends a server that a killed run left on the same data, and removes a note of one that is gone. */
async function endLeftover(cluster: string): Promise<void> {
	const note = join(cluster, "postmaster.pid")
	if (!existsSync(note)) return
	const pid = Number(readFileSync(note, "utf8").split("\n")[0])
	if (worksIn(pid, cluster)) {
		tell("Dừng Postgres còn sót lại từ lần chạy trước…")
		process.kill(pid, "SIGINT")
		for (let tries = 0; tries < 200 && worksIn(pid, cluster); tries += 1) await sleep(50)
	}
	// The number may meanwhile belong to another program, which Postgres takes for a running server.
	if (!worksIn(pid, cluster)) rmSync(note, { force: true })
}

/** Whether a process is alive with this folder as its working directory, which a Postgres server has. */
function worksIn(pid: number, folder: string): boolean {
	if (process.platform !== "linux") return isAlive(pid)
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === folder
	} catch {
		return false
	}
}
