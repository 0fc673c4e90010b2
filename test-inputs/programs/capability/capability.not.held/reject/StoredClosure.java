// A closure that is stored or returned runs when nobody knows what is held.

import dev.taskbound.inputs.prelude.Sinks;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import java.util.List;
import java.util.function.IntSupplier;

final class StoredClosure {
  private Runnable later = () -> {};

  void inField(Table table) {
    table.lockRead();
    later = () -> table.size(); // !! capability.not.held
    table.unlockRead();
  }

  static IntSupplier returned(Table table) {
    try (TableGuard guard = table.read()) {
      guard.first();
      return () -> table.size(); // !! capability.not.held
    }
  }

  static void kept(Table table) {
    table.lockRead();
    Sinks.keepClosure(() -> table.size()); // !! capability.not.held
    table.unlockRead();
  }

  static void inList(Table table, List<Runnable> all) {
    table.lockRead();
    all.add(() -> table.size()); // !! capability.not.held
    table.unlockRead();
  }

  void anonymousClass(Table table) {
    table.lockRead();
    later =
        new Runnable() {
          @Override
          public void run() {
            table.size(); // !! capability.not.held
          }
        };
    table.unlockRead();
  }
}
