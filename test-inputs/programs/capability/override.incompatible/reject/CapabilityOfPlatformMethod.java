// Nobody who calls Runnable.run() or toString() knows about the lock.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Table;
import java.util.Comparator;

final class CapabilityOfPlatformMethod {
  private final Table table = new Table();

  final class Show implements Runnable {
    @HoldsTableRead("table")
    @Override
    public void run() { // !! override.incompatible
      System.out.println(toString());
    }
  }

  static final class Ordered implements Comparator<Table> {
    @HoldsTableRead({"a", "b"})
    @Override
    public int compare(Table a, Table b) { // !! override.incompatible
      return a.size() - b.size();
    }
  }

  @HoldsTableRead("this.table")
  @Override
  public String toString() { // !! override.incompatible
    return "table of " + table.size();
  }
}
