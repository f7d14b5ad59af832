/**
 * `npm run bench:serve`: pages a second of the whole server, search included, beside Debian's nginx
 * over the same files; then what the server holds in memory. Needs nginx (a Debian package) and a
 * build at `SITE_DIR` or the current one.
 */
import { loadavg } from "node:os"
import { builtFolder } from "../../support/site/built"
import { serveBuild } from "../../support/site/served"
import { tell } from "../times"
import { heldBy } from "./memory"
import { startNginx } from "./nginx"
import { rate } from "./rate"

const PAGE = process.argv[2] ?? "/san-pham/mien-dong-binh-lieu/"
const SECONDS = 10
const MOST_TIMES = 2
const MOST_MB = 150

tell("load of the machine", loadavg()[0] ?? 0, "")
const nginx = await startNginx(builtFolder())
const beside = await rate(nginx.url + PAGE, SECONDS).finally(nginx.stop)
tell("nginx", beside, "pages/s")
const served = await serveBuild()
try {
	await rate(served.url + PAGE, 2)
	const own = await rate(served.url + PAGE, SECONDS)
	const searches = await rate(`${served.url}/api/search?q=tra`, SECONDS)
	const mb = heldBy(served.pid)
	tell("ours", own, "pages/s")
	tell("searches", searches, "answers/s")
	const passed = [
		tell("times nginx is faster", beside / own, "", MOST_TIMES),
		tell("memory", mb, "MB", MOST_MB),
	]
	if (!passed.every(Boolean)) process.exitCode = 1
} finally {
	await served.stop()
}
