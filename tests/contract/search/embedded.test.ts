import { planner } from "../../../search/relevance/engine"
import { EmbeddedSearch } from "../../../search/src/embedded/engine"
import { contract } from "./contract"

contract("the embedded engine", async () => ({
	engine: new EmbeddedSearch(planner),
	close: async () => {},
}))
