// @Consumes on a method consumes its receiver, and kills what was borrowed from it.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;

final class ConsumedByOwnMethod {
  static final class Draft implements AutoCloseable {
    private final Owner owner = new Owner("draft");

    @Borrowed Lease text() {
      return owner.lease();
    }

    @Consumes
    void commit() {}

    @Override
    public void close() {
      owner.close();
    }
  }

  static void run() {
    Draft draft = new Draft();
    Lease text = draft.text();
    draft.commit();
    text.text(); // !! use.after.release
  }
}
