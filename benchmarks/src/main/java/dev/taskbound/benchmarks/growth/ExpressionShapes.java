package dev.taskbound.benchmarks.growth;

import java.util.List;

/** Deep and long expressions. */
final class ExpressionShapes {
  private static final List<Integer> DEEP = List.of(10, 30, 100, 300);

  private ExpressionShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("sum", "operands of one sum", List.of(10, 30, 100, 300, 1000), n -> sum(n)),
        new Shape("parentheses", "parentheses inside each other", DEEP, n -> parentheses(n)),
        new Shape(
            "calls", "calls inside each other's arguments", List.of(10, 30, 100), n -> calls(n)),
        new Shape(
            "arguments", "arguments of one call", List.of(10, 30, 100, 200), n -> arguments(n)),
        new Shape("concatenation", "parts of one string", List.of(10, 30, 100, 300), n -> text(n)));
  }

  private static Writer open() {
    return new Writer().line("  void run(Connection c, int k) throws SQLException {");
  }

  private static Sample late(Writer w) {
    w.line("    c.close();").wrong("    c.commit();", "use.after.release");
    return w.line("  }").sample();
  }

  private static Sample sum(int n) {
    Writer w = open().line("    k = 0").lines(n, "        + c.getHoldability() * #");
    return late(w.line("    ;"));
  }

  private static Sample parentheses(int n) {
    Writer w = open().line("    k = " + "(1 + ".repeat(n) + "c.getHoldability()" + ")".repeat(n));
    return late(w.line("    ;"));
  }

  private static Sample calls(int n) {
    Writer w =
        new Writer().line("  private static Connection id(Connection c, int k) { return c; }");
    w.line("  void run(Connection c, int k) throws SQLException {");
    w.line("    " + "id(".repeat(n) + "c" + ", 1)".repeat(n) + ".commit();");
    return late(w);
  }

  private static Sample arguments(int n) {
    Writer w = open().add("    Arrays.asList(c");
    for (int i = 1; i < n; i++) {
      w.add(", c.createStatement()");
    }
    return late(w.line(");"));
  }

  private static Sample text(int n) {
    Writer w = open().line("    String t = \"\"").lines(n, "        + c.getSchema() + #");
    return late(w.line("    ;"));
  }
}
