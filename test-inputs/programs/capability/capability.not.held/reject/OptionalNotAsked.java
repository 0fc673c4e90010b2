// A guard behind an Optional holds where it is present: nobody asked, or it is absent.

import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.Optional;

final class OptionalNotAsked {
  static int ignored(Table table) {
    table.tryRead();
    return table.size(); // !! capability.not.held
  }

  static int notAsked(Table table) {
    Optional<TableGuard> guard = table.tryRead();
    int size = table.size(); // !! capability.not.held
    guard.ifPresent(TableGuard::close);
    return size;
  }

  static int absent(Table table) {
    Optional<TableGuard> guard = table.tryRead();
    if (guard.isEmpty()) {
      return table.size(); // !! capability.not.held
    }
    guard.get().close();
    return 0;
  }

  static int afterwards(Table table) {
    table.tryRead().ifPresent(guard -> guard.close());
    return table.size(); // !! capability.not.held
  }

  static int orElseBranch(Table table) {
    Optional<TableGuard> guard = table.tryRead();
    return guard.isPresent() ? 0 : table.size(); // !! capability.not.held
  }
}
