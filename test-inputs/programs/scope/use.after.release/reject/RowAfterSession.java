// A @CurrentTaskOnly result is a borrow too: it dies with the session that owns it.

import dev.taskbound.inputs.prelude.Row;
import dev.taskbound.inputs.prelude.Session;

final class RowAfterSession {
  static String run() {
    Session session = new Session();
    Row row = session.firstRow();
    session.close();
    return row.text(); // !! use.after.release
  }
}
