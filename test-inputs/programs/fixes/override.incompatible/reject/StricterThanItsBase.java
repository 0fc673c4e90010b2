// Overrides that ask more of their callers than the methods of the same file that they implement.

import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.annotations.Consumes;

final class StricterThanItsBase {
  interface Visitor {
    void visit(Table table);

    void end(Owner owner);
  }

  static final class Counting implements Visitor {
    private int rows;

    @Override
    @HoldsTableRead("table")
    public void visit(Table table) { // !! override.incompatible
      rows += table.size();
    }

    @Override
    public void end(@Consumes Owner owner) { // !! override.incompatible
      System.out.println(rows);
      owner.close();
    }
  }
}
