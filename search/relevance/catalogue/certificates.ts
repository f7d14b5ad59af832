import { z } from "zod"
import { scaleOf } from "../../../commerce/src/domain/certificate-scale"
import type { CertificateRecord } from "../../../commerce/src/domain/export"
import { maybe, readSeed, sources } from "./seed"

const file = readSeed(
	"certificates.json",
	z.object({
		certificates: z.array(
			z.object({
				id: z.string(),
				subject: z.object({ type: z.enum(["product", "tourism"]), slug: z.string() }),
				stars: z.union([z.literal(3), z.literal(4), z.literal(5)]),
				decisionNumber: maybe,
				authority: maybe,
				level: z.enum(["ministry", "province", "district"]).nullable(),
				round: z.enum(["re-rating", "upgrade"]).nullable(),
				isLatest: z.boolean(),
				supersededBy: maybe.optional(),
				date: z
					.object({
						value: z.string(),
						precision: z.enum(["day", "month", "year"]),
						earliest: z.string(),
						latest: z.string(),
						inferred: z.boolean(),
					})
					.nullable(),
				knownBy: z.unknown(),
				sources,
			}),
		),
	}),
)

/** Every recognition of the seed, as the export has it: none withdrawn, none extended. */
export const certificates: CertificateRecord[] = file.certificates.map(
	({ knownBy, supersededBy, ...certificate }) => ({
		...certificate,
		type: "certificate",
		supersededBy: supersededBy ?? null,
		scale: scaleOf(certificate.date),
		knownEnded: Boolean(knownBy),
		withdrawal: null,
		extension: null,
	}),
)
