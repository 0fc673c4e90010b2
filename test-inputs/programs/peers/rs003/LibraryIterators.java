// peer: rs003 accept: what a library call hands out over plain elements may cross
import dev.taskbound.annotations.PretendThread;
import dev.taskbound.inputs.prelude.Boundaries;
import java.util.List;
import java.util.Map;

final class LibraryIterators {
  static void assertMayCross(@PretendThread(detached = true) Object value) {
    Boundaries.send(value);
  }

  static void run() {
    List<Integer> numbers = List.of(1, 2, 3);
    Map<String, Integer> ages = Map.of("ada", 36);
    assertMayCross(numbers.iterator());
    assertMayCross(ages.entrySet().iterator());
    assertMayCross(numbers.subList(0, 1));
  }
}
