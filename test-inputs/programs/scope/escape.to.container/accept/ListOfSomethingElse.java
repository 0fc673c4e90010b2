// A value passed as T goes into containers of T only: a list of strings cannot take it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.inputs.prelude.Owner;
import java.util.List;

final class ListOfSomethingElse {
  static <T> void note(T value, List<String> log) {
    log.add(value == null ? "nothing" : "something");
  }

  static void run(@Borrowed Owner owner, List<String> log) {
    note(owner.lease(), log);
  }
}
