// Methods that end what is their caller's, and do not say so.

import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Pool;
import dev.taskbound.samples.kernel.Exec;
import java.sql.Connection;
import java.sql.SQLException;

class ClosesForItsCaller {
  private final Pool pool = new Pool();

  /** Closes a connection, and lets nothing stop it. */
  static void closeQuietly(Connection connection) {
    try {
      connection.close(); // !! effect.not.declared
    } catch (SQLException e) {
      System.out.println("not closed: " + e.getMessage());
    }
  }

  static void finish(final Owner owner, String why) {
    System.out.println(why);
    owner.close(); // !! effect.not.declared
  }

  public void clear() {
    pool.reset(); // !! effect.not.declared
  }

  @Deprecated
  public static void replaceProgram() {
    Exec.beginNewExec(); // !! effect.not.declared
  }
}
