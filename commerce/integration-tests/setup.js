// The configuration refuses to load without these; the runner replaces the database by its own.
const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "", DB_PASSWORD = "" } = process.env
process.env.DATABASE_URL ??= `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/postgres`
process.env.JWT_SECRET ??= "only-for-tests-0123456789abcdef-jwt"
process.env.COOKIE_SECRET ??= "only-for-tests-0123456789abcdef-cookie"
process.env.COMMERCE_PAPERS ??= require("node:path").join(
	require("node:os").tmpdir(),
	"test-papers",
)
process.env.PUBLISH_TOKEN ??= "only-for-tests-publish"
process.env.MEDUSA_DISABLE_TELEMETRY = "true"
process.env.COMMERCE_UPLOADS ??= require("node:path").join(
	require("node:os").tmpdir(),
	"test-uploads",
)
