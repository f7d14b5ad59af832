/** Sorting everything pays off until there are so many times more numbers than are wanted. */
const MANY_TIMES = 4

/** The `count` least numbers in order; `numbers` are moved about. Numbers must differ. */
export function least(numbers: Float64Array, count: number): Float64Array {
	if (numbers.length > count * MANY_TIMES) select(numbers, count)
	const front = numbers.length > count * MANY_TIMES ? numbers.subarray(0, count) : numbers
	return front.sort().subarray(0, count)
}

/** Moves the `count` least numbers to the front (quickselect, the middle of three as pivot). */
function select(numbers: Float64Array, count: number): void {
	let low = 0
	let high = numbers.length - 1
	while (low < high) {
		const pivot = middleOf(numbers[low] ?? 0, numbers[(low + high) >> 1] ?? 0, numbers[high] ?? 0)
		let left = low
		let right = high
		while (left <= right) {
			while ((numbers[left] ?? 0) < pivot) left++
			while ((numbers[right] ?? 0) > pivot) right--
			if (left > right) break
			const moved = numbers[left] ?? 0
			numbers[left++] = numbers[right] ?? 0
			numbers[right--] = moved
		}
		if (count <= right) high = right
		else if (count > left) low = left
		else return
	}
}

function middleOf(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
