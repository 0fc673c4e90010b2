// Candidates of different types are candidates all the same.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.inputs.prelude.Row;
import dev.taskbound.inputs.prelude.Session;
import dev.taskbound.inputs.prelude.Slice;

final class OwnersOfDifferentTypes {
  static @Borrowed Slice slice(Pool pool, Session session) { // !! borrow.ambiguous
    return pool.slice(session.count());
  }

  static @CurrentTaskOnly Row row(Session session, AutoCloseable other) { // !! borrow.ambiguous
    return session.firstRow();
  }
}
