// Initializers and constructors hold nothing that they have not acquired.

import dev.taskbound.inputs.prelude.Table;

final class InitializersAndConstructors {
  private static final Table SHARED = new Table();
  private static final int COUNT = SHARED.size(); // !! capability.not.held

  private final int size;

  InitializersAndConstructors(Table table) {
    size = table.size(); // !! capability.not.held
  }

  int sum() {
    return size + COUNT;
  }
}
