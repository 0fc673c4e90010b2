// A method that says what it releases holds it on entry; its body is trusted.

import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.HoldsTableWrite;
import dev.taskbound.inputs.prelude.Table;

final class DeclaredRelease {
  private final Table table = new Table();

  @Releases(value = HoldsTableRead.class, of = "table")
  static void unlock(Table table) {
    System.out.println(table.size());
    table.unlockRead();
  }

  @Releases(value = HoldsTableWrite.class, of = "this.table")
  void leave() {
    table.unlockWrite();
  }

  static void parameter(Table table) {
    table.lockRead();
    unlock(table);
  }

  void field() {
    table.lockWrite();
    leave();
  }
}
