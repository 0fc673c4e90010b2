// check: default
// one report a crossing: what was reported at the constructor is plain afterwards.
import java.sql.*;
class ThreadSubclassTwice {
  static class Th extends Thread { Th(Runnable r) { super(r, "th"); } }
  static void a(Connection c) {
    Thread t = new Th(() -> System.out.println(c)); // !! capture.not.sendable
    t.start();
  }
}
