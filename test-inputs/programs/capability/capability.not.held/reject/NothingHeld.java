// Nothing is held at all: on a parameter, and on an object made here.

import dev.taskbound.inputs.prelude.Table;

final class NothingHeld {
  static int ofParameter(Table table) {
    return table.size(); // !! capability.not.held
  }

  static void ofLocal() {
    Table table = new Table();
    table.put("a"); // !! capability.not.held
  }
}
