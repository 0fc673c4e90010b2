// Per object: releasing what only another object has.

import dev.taskbound.inputs.prelude.OwnedRef;
import dev.taskbound.inputs.prelude.Table;

final class OtherObject {
  private final Table own = new Table();

  static void parameters(Table a, Table b) {
    a.lockRead();
    a.size();
    b.unlockRead(); // !! capability.released.twice
    a.unlockRead();
  }

  void fields(OtherObject other) {
    own.lockRead();
    other.own.unlockRead(); // !! capability.released.twice
    own.unlockRead();
  }

  static void twoCalls(OwnedRef<Table> ref) {
    Table table = ref.get();
    table.lockRead();
    ref.get().unlockRead(); // !! capability.released.twice
    table.unlockRead();
  }
}
