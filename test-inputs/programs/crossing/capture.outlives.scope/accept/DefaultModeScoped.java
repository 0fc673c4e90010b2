// check: default
// Section 4, unmarked code: scoped and immediate closures may capture borrows.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.List;

class DefaultModeScoped {
  int run(Pool pool, List<String> words) {
    Slice slice = pool.slice(4);
    words.forEach(word -> slice.set(0, word.length()));
    words.parallelStream().forEach(word -> System.out.println(slice.size()));
    return slice.get(0);
  }
}
