// One case forgets to release, or leaves.

import dev.taskbound.inputs.prelude.Table;

final class SwitchCases {
  static void statement(Table table, int which) {
    table.lockRead(); // !! capability.not.released
    switch (which) {
      case 0 -> table.unlockRead();
      case 1 -> System.out.println(table.size());
      default -> table.unlockRead();
    }
  }

  static int returned(Table table, int which) {
    table.lockRead(); // !! capability.not.released
    switch (which) {
      case 0:
        table.unlockRead();
        return 0;
      case 1:
        return table.size();
      default:
        break;
    }
    table.unlockRead();
    return 1;
  }

  static int thrown(Table table, int which) {
    table.lockRead(); // !! capability.not.released
    int size =
        switch (which) {
          case 0 -> table.size();
          case 1 -> 1;
          default -> throw new IllegalArgumentException();
        };
    table.unlockRead();
    return size;
  }
}
