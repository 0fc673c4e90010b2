// Section 4: the closures of a parallel pipeline cross a scoped boundary, so borrows may enter.
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Slice;
import java.util.List;

final class ParallelBorrow {
  static long run(Pool pool, List<Integer> numbers) {
    Slice slice = pool.slice(8);
    long big = numbers.parallelStream().filter(n -> n > slice.get(0)).count();
    return big + numbers.stream().parallel().mapToInt(n -> n + slice.size()).sum();
  }
}
