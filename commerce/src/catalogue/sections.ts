/** Order of the records in the export: what others refer to comes first. */
export const sectionNames = [
	"provinces",
	"communes",
	"taxonomy",
	"producers",
	"certificates",
	"unranked",
	"products",
	"tourism",
	"sales-points",
	"fairs",
] as const

export type SectionName = (typeof sectionNames)[number]
