// peer: ray006 reject: a parallel mapping yields confined objects
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;
import java.util.stream.IntStream;

final class ParallelMapYields {
  static List<LocalCounter> run() {
    return IntStream.range(0, 4)
        .parallel()
        .mapToObj(i -> new LocalCounter()) // !! result.not.sendable
        .toList();
  }
}
