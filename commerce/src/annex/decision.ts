import { z } from "@medusajs/framework/zod"
import { type Day, dayOf, isDay } from "../domain/calendar"
import { fold } from "../domain/text"
import { annexReasons as why } from "./reasons"

export type Level = "ministry" | "province" | "district"

/** The decision an annex belongs to, as typed by the person who imports it. */
export interface Decision {
	number: string
	date: Day
	authority: string
	level: Level
	/** Where the decision can be read. */
	url: string | null
}

/** Decision 490/QĐ-TTg began the programme. */
const FIRST_DAY = "2018-05-07"
/** Districts were abolished on 1 July 2025. */
const LAST_DISTRICT_DAY = "2025-06-30"

const line = (text: string) =>
	text
		.normalize("NFC")
		.replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
		.trim()

const number = z
	.string(why.number_wrong)
	.max(60, why.number_wrong)
	.transform((text) => line(text).replace(/\s/g, "").toUpperCase().replace("/QD-", "/QĐ-"))
	.pipe(z.string().regex(/^\d{1,6}[A-Z]?\/(\d{4}\/)?QĐ(-[A-ZĐ0-9&]+)+$/u, why.number_wrong))

const date = (today: Day) =>
	z
		.string(why.date_wrong)
		.refine(isDay, { error: why.date_wrong, abort: true })
		.refine((day) => day <= today, why.date_future)
		.refine((day) => day >= FIRST_DAY, why.date_early)

const authority = z
	.string(why.authority_wrong)
	.transform(line)
	.pipe(z.string().min(6, why.authority_wrong).max(200, why.authority_wrong))

const url = z.url({ protocol: /^https?$/, error: why.url_wrong }).max(2000, why.url_wrong)

/** The form of a decision at an instant; anything that is not asked for is refused. */
export function decisionSchema(at: Date) {
	return z
		.strictObject({
			number,
			date: date(dayOf(at)),
			authority,
			level: z.enum(["ministry", "province", "district"], why.level_wrong),
			url: z.preprocess((value) => (value === "" ? null : value), url.nullable().default(null)),
		})
		.refine(({ level, authority }) => fits(level, authority), {
			error: why.authority_level,
			path: ["authority"],
		})
		.refine(({ level, date }) => level !== "district" || date <= LAST_DISTRICT_DAY, {
			error: why.district_late,
			path: ["level"],
		})
}

/** The same number comes back in other years and from other authorities. */
export function decisionKey({ number, date, authority }: Decision): string {
	return [fold(number), date, fold(authority)].join(" ")
}

function fits(level: Level, authority: string): boolean {
	const plain = fold(authority)
	if (level === "ministry") return /^bo /.test(plain)
	const committee = /\b(ubnd|uy ban nhan dan) /.test(plain)
	const place = {
		province: /\b(tinh|thanh pho|tp\.?) /,
		district: /\b(huyen|quan|thi xa|thanh pho|tx\.?|tp\.?) /,
	}
	return committee && place[level].test(plain)
}
