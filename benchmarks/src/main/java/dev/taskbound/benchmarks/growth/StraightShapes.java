package dev.taskbound.benchmarks.growth;

import java.util.List;

/** Long bodies without much branching. */
final class StraightShapes {
  private static final List<Integer> HUNDREDS = List.of(10, 30, 100, 300, 1000);

  private StraightShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape(
            "statements",
            "statements of one method, every tenth uses a handle",
            List.of(100, 300, 1000, 3000, 10000),
            n -> statements(n, true)),
        new Shape(
            "plain-statements",
            "statements of one method without a handle",
            List.of(100, 300, 1000, 3000, 10000),
            n -> statements(n, false)),
        new Shape("handles", "handles that one method opens and closes", HUNDREDS, n -> handles(n)),
        new Shape("loans", "loans open at once, all ended by one call", HUNDREDS, n -> loans(n)),
        new Shape("aliases", "variables that hold one handle", HUNDREDS, n -> aliases(n)),
        new Shape("puts", "handles put into one list", HUNDREDS, n -> puts(n)),
        new Shape(
            "maps",
            "containers made in a map of containers",
            List.of(10, 30, 100, 300),
            n -> maps(n)),
        new Shape("fields", "assignments to as many fields", HUNDREDS, n -> fieldStores(n)),
        new Shape("array", "elements of one initializer", HUNDREDS, n -> array(n)),
        new Shape(
            "table",
            "numbers of one initializer beside a handle",
            List.of(100, 300, 1000, 3000, 6000),
            n -> table(n)));
  }

  private static Sample statements(int n, boolean handle) {
    Writer w = new Writer();
    w.line(
        handle ? "  void run(Connection c, int x) throws SQLException {" : "  void run(int x) {");
    w.line(handle ? "    Statement st = c.createStatement();" : "    String st = \"a\";");
    for (int i = 0; i < n; i++) {
      switch (i % 10) {
        case 0 -> w.line(handle ? "    x += st.executeUpdate(\"q\");" : "    x += st.length();");
        case 3, 7 -> w.line("    if (x > " + i % 100 + ") x--;");
        default -> w.line("    x++;");
      }
    }
    if (handle) {
      w.line("    st.close();").wrong("    st.execute(\"late\");", "use.after.release");
    }
    return w.line("  }").sample();
  }

  private static Sample maps(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.line("    Map<String, List<Map<String, Object>>> m = new HashMap<>();");
    w.lines(
        n,
        "    m.computeIfAbsent(\"#\", x -> new ArrayList<>()).add(new HashMap<>(Map.of(\"a\", c)));");
    w.line("    c.close();").wrong("    c.commit();", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample handles(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.lines(n, "    Statement s# = c.createStatement(); ResultSet r# = s#.executeQuery(\"q\");");
    w.lines(n, "    r#.next(); s#.close();");
    w.wrong("    r0.next();", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample loans(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.lines(n, "    Statement s# = c.createStatement();");
    w.lines(n, "    s#.execute(\"q\");");
    w.line("    c.close();").wrong("    s0.execute(\"late\");", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample aliases(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.line("    Statement s0 = c.createStatement();");
    for (int i = 1; i < n; i++) {
      w.line("    Statement s" + i + " = s" + (i - 1) + "; s" + i + ".execute(\"q\");");
    }
    w.line("    s0.close();");
    w.wrong("    s" + (n - 1) + ".execute(\"late\");", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample puts(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.line("    List<Statement> all = new ArrayList<>();");
    w.lines(n, "    all.add(c.createStatement());");
    w.line("    c.close();").wrong("    all.get(0).execute(\"late\");", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample fieldStores(int n) {
    Writer w = new Writer().lines(n, "  Object f#;");
    w.line("  static Object kept;");
    w.line("  void run(Connection c, Sample to) throws SQLException {");
    w.lines(n, "    to.f# = new int[1]; c.createStatement().execute(\"q\");");
    w.wrong("    kept = c;", "escape.to.static");
    return w.line("  }").sample();
  }

  private static Sample array(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.line("    Statement[] all = {").lines(n, "      c.createStatement(),").line("    };");
    w.line("    c.close();").wrong("    all[0].execute(\"late\");", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample table(int n) {
    Writer w = new Writer().line("  void run(Connection c) throws SQLException {");
    w.line("    int[] all = {").lines(n, "      #,").line("    };");
    w.line("    c.setNetworkTimeout(null, all[0]);");
    w.line("    c.close();").wrong("    c.commit();", "use.after.release");
    return w.line("  }").sample();
  }
}
