// Section 4: once a pipeline is made parallel, its closures cross.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;

final class ParallelStreams {
  static long run(List<String> words, LocalCounter counter) {
    long first =
        words.parallelStream()
            .filter(word -> word.length() > counter.get()) // !! capture.not.sendable
            .count();
    long second =
        words.stream()
            .parallel()
            .mapToInt(word -> word.length() + counter.increment()) // !! capture.not.sendable
            .sum();
    return first + second;
  }
}
