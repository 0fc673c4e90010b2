// check: default
// accept: each run of the closure gets another element.
import java.sql.*; import java.util.*;
class ClosureParameterClosed {
  static void optional(Optional<Connection> o) {
    o.ifPresent(c -> {
      try (c) { c.commit(); } catch (SQLException e) { }
    });
  }
  static void list(List<Connection> l) {
    l.forEach(c -> {
      try { c.rollback(); c.close(); } catch (SQLException e) { }
    });
  }
}
