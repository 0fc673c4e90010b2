package dev.taskbound.benchmarks.growth;

import java.util.List;

/** Many methods, and private helpers that call each other. */
final class HelperShapes {
  private static final List<Integer> HELPERS = List.of(10, 30, 100, 200, 300);
  private static final int DEEPEST = 20;
  private static final String LATE = "use.after.release";

  private HelperShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("helper-chain", "private helpers, each calls the next", HELPERS, n -> chain(n)),
        new Shape("helper-fan", "private helpers, each calls three others", HELPERS, n -> fan(n)),
        new Shape(
            "helper-cycle", "private helpers, each calls three, in cycles", HELPERS, n -> cycle(n)),
        new Shape(
            "helper-ring", "private helpers that call each other in a ring", HELPERS, n -> ring(n)),
        new Shape(
            "helper-callers",
            "calls of one private helper",
            List.of(10, 30, 100, 300, 1000),
            n -> callers(n)),
        new Shape(
            "helper-closures", "private helpers that take a closure", HELPERS, n -> closures(n)),
        new Shape(
            "methods",
            "small methods of one class",
            List.of(30, 100, 300, 1000, 3000),
            n -> methods(n)),
        new Shape(
            "classes",
            "nested classes of one file",
            List.of(10, 30, 100, 300, 1000),
            n -> classes(n)),
        new Shape(
            "constructors", "constructors that keep what they get", HELPERS, n -> keepers(n)));
  }

  private static Sample chain(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n - 1; i++) {
      w.line("  private void h" + i + "(Statement s) throws SQLException { h" + (i + 1) + "(s); }");
    }
    w.line("  private void h# (Statement s) throws SQLException { s.close(); }", n - 1);
    w.line("  void run(Connection c) throws SQLException {");
    w.line("    Statement s = c.createStatement();").line("    h0(s);");
    // Deeper chains are taken at their signatures, as docs/limits.md says.
    String late = "    s.execute(\"late\");";
    return (n <= DEEPEST ? w.wrong(late, LATE) : w.line(late)).line("  }").sample();
  }

  private static Sample fan(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      w.line("  private List<Object> h" + i + "(Connection c, List<Object> l) {");
      w.line("    List<Object> r = new ArrayList<>(l);");
      for (int k = 1; k <= 3 && i > 0; k++) {
        w.line("    r.addAll(h" + (i * 7 + k * 13) % i + "(c, r));");
      }
      w.line("    r.add(c);").line("    return r;").line("  }");
    }
    return last(w, n);
  }

  private static Sample cycle(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      w.line("  private List<Object> h" + i + "(Connection c, List<Object> l) {");
      w.line("    List<Object> r = new ArrayList<>(l);");
      for (int k = 1; k <= 3; k++) {
        w.line("    r.addAll(h" + (i * 7 + k * 13) % n + "(c, r));");
      }
      w.line("    l.forEach(x -> r.add(x));").line("    return r;").line("  }");
    }
    return last(w, n);
  }

  private static Sample ring(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      w.line("  private List<Object> h" + i + "(Connection c, List<Object> l) {");
      w.line("    l.add(c);");
      w.line("    return l.size() > 99 ? l : h" + (i + 1) % n + "(c, l);").line("  }");
    }
    return last(w, n);
  }

  private static Sample last(Writer w, int n) {
    w.line("  void run(Connection c) throws SQLException {");
    w.line("    h" + (n - 1) + "(c, new ArrayList<>());").line("    c.close();");
    return w.wrong("    c.commit();", LATE).line("  }").sample();
  }

  private static Sample callers(int n) {
    Writer w = new Writer();
    w.line("  private Statement make(Connection c, int k) throws SQLException {");
    w.line("    if (k > 0) c.commit();").line("    return c.createStatement();").line("  }");
    w.line("  void run(Connection c) throws SQLException {");
    w.lines(n, "    Statement s# = make(c, #);").lines(n, "    s#.execute(\"q\");");
    w.line("    s0.close();");
    return w.wrong("    s0.execute(\"late\");", LATE).line("  }").sample();
  }

  private static Sample closures(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      String next = i == n - 1 ? "r.run();" : "h" + (i + 1) + "(() -> r.run());";
      w.line("  private void h" + i + "(Runnable r) { " + next + " }");
    }
    w.line("  void run(Connection c, Executor e) throws SQLException {");
    w.line("    h0(() -> System.out.println(c));");
    w.wrong("    e.execute(() -> System.out.println(c));", "capture.not.sendable");
    return w.line("  }").sample();
  }

  private static Sample methods(int n) {
    Writer w = new Writer();
    for (int i = 0; i < n; i++) {
      w.line("  int m# (Connection c, int k) throws SQLException {", i);
      w.line("    try (Statement s = c.createStatement()) {");
      w.line("      if (k > 3) return s.executeUpdate(\"q\");").line("    }").line("    return k;");
      w.line("  }");
    }
    w.line("  void run(Connection c) throws SQLException {").line("    c.close();");
    return w.wrong("    c.commit();", LATE).line("  }").sample();
  }

  private static Sample classes(int n) {
    Writer w = new Writer();
    w.lines(
        n,
        "  static class C# { private final Connection c; C#(Connection c) { this.c = c; }"
            + " void go() throws SQLException { c.commit(); } }");
    w.line("  void run(Connection c) throws SQLException {").line("    c.close();");
    return w.wrong("    c.commit();", LATE).line("  }").sample();
  }

  private static Sample keepers(int n) {
    Writer w = new Writer();
    w.lines(
        n,
        "  private static class C# { private final Object o;"
            + " C#(Object o) { this.o = o; } Object get() { return o; } }");
    w.line("  void run(Connection c, Executor e) throws SQLException {").line("    Object o = c;");
    w.lines(n, "    o = new C#(o);").line("    Object last = o;");
    w.wrong("    e.execute(() -> System.out.println(last));", "capture.not.sendable");
    return w.line("  }").sample();
  }
}
