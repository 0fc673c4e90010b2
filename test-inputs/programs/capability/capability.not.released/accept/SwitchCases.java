// Every case releases, or none does and the code after the switch.

import dev.taskbound.inputs.prelude.Table;

final class SwitchCases {
  static void statement(Table table, int which) {
    table.lockRead();
    switch (which) {
      case 0 -> table.unlockRead();
      case 1 -> {
        System.out.println(table.size());
        table.unlockRead();
      }
      default -> table.unlockRead();
    }
  }

  static int expression(Table table, int which) {
    table.lockRead();
    int size =
        switch (which) {
          case 0 -> table.size();
          case 1 -> {
            int twice = table.size() * 2;
            yield twice;
          }
          default -> 0;
        };
    table.unlockRead();
    return size;
  }

  static int fallThrough(Table table, int which) {
    table.lockRead();
    int size = 0;
    switch (which) {
      case 0:
        size = 1;
      case 1:
        size += table.size();
      default:
        table.unlockRead();
    }
    return size;
  }
}
