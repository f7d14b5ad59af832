/** Points of the council to stars (Decision 26/2026/QĐ-TTg, Art. 3); below 30 it is one star. */
export function starsOfScore(score: number): 1 | 2 | 3 | 4 | 5 {
	if (score >= 90) return 5
	if (score >= 70) return 4
	if (score >= 50) return 3
	return score >= 30 ? 2 : 1
}
