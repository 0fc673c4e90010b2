// A raw acquire inside a closure must be released in that closure's body.

import dev.taskbound.inputs.prelude.Boundaries;
import dev.taskbound.inputs.prelude.Table;
import java.util.List;

final class ImmediateClosure {
  static void lambda(Table table) {
    Boundaries.now(() -> table.lockRead()); // !! capability.not.released
  }

  static void block(Table table, List<String> names) {
    names.forEach(
        name -> {
          table.lockWrite(); // !! capability.not.released
          table.put(name);
        });
  }

  static void reference(Table table) {
    Boundaries.now(table::lockRead); // !! capability.not.released
  }
}
