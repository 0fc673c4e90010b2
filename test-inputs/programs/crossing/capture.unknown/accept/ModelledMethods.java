// Key row: modelled functional parameters are known, in lists, maps, optionals and streams.
import dev.taskbound.inputs.prelude.LocalCounter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class ModelledMethods {
  static int run(Map<String, Integer> map, List<String> words, LocalCounter counter) {
    map.forEach((key, value) -> counter.plus(value));
    map.merge("a", 1, (left, right) -> left + right + counter.get());
    words.removeIf(word -> word.length() > counter.get());
    words.iterator().forEachRemaining(word -> counter.increment());
    words.stream().map(word -> word + counter.get()).forEach(word -> counter.increment());
    return Optional.of("a").filter(word -> counter.get() > 0).map(String::length).orElse(0);
  }
}
