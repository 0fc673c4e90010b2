// Bodies that acquire or release are trusted; one that releases has it on entry.

import dev.taskbound.annotations.Acquires;
import dev.taskbound.annotations.Releases;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;

final class TrustedBodies {
  private final Table table = new Table();

  @Acquires(value = HoldsTableRead.class, of = "table")
  void enter() {
    table.lockRead();
  }

  @Releases(value = HoldsTableRead.class, of = "table")
  void leave() {
    System.out.println(table.size());
    table.unlockRead();
  }

  int run() {
    enter();
    int size = table.size();
    leave();
    return size;
  }
}
