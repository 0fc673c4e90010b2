package dev.taskbound.benchmarks.growth;

import java.util.List;

/** Bodies with many or deep branches, loops and handlers. */
final class BranchShapes {
  private static final List<Integer> WIDE = List.of(10, 30, 100, 300, 1000);
  private static final List<Integer> DEEP = List.of(5, 10, 20, 50);
  private static final String LATE = "use.after.release";

  private BranchShapes() {}

  static List<Shape> all() {
    return List.of(
        new Shape("switch", "cases of one switch over handles", WIDE, n -> cases(n)),
        new Shape("switch-value", "cases of one switch expression", WIDE, n -> value(n)),
        new Shape("else-if", "branches of one else-if chain", WIDE, n -> elseIf(n)),
        new Shape("join", "cases that each open a handle of their own", WIDE, n -> join(n)),
        new Shape(
            "conditionals",
            "parts of one conditional",
            List.of(10, 30, 100, 300),
            n -> conditionals(n)),
        new Shape(
            "conditions",
            "operands of one condition",
            List.of(10, 30, 100, 300),
            n -> conditions(n)),
        new Shape("loops", "loops one after the other", WIDE, n -> loops(n)),
        new Shape("nested-loops", "loops inside each other", DEEP, n -> nestedLoops(n)),
        new Shape("continues", "early continues of one loop", WIDE, n -> continues(n)),
        new Shape("tries", "try statements one after the other", WIDE, n -> tries(n)),
        new Shape("catches", "try-catch-finally one after the other", WIDE, n -> catches(n)),
        new Shape("nested-tries", "try statements inside each other", DEEP, n -> nestedTries(n)),
        new Shape("resources", "resources of one try", List.of(5, 10, 30, 100), n -> resources(n)),
        new Shape("finals", "try-finally inside each other", List.of(2, 4, 8, 16), n -> finals(n)),
        new Shape("finally-returns", "try-finally with return", WIDE, n -> finallyReturns(n)),
        new Shape("call-conditions", "calls joined by &&", WIDE, n -> callConditions(n)),
        new Shape("monitors", "synchronized blocks", WIDE, n -> monitors(n)));
  }

  private static Writer open(String parameters) {
    return new Writer().line("  void run(" + parameters + ") throws SQLException {");
  }

  private static Sample lateStatement(Writer w) {
    w.line("    s.close();").wrong("    s.execute(\"late\");", LATE);
    return w.line("  }").sample();
  }

  private static Sample cases(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.line("    switch (k) {").lines(n, "      case #: s = c.createStatement(); break;");
    return lateStatement(w.line("      default: break;").line("    }"));
  }

  private static Sample value(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = switch (k) {");
    w.lines(n, "      case # -> c.createStatement();");
    return lateStatement(w.line("      default -> c.createStatement();").line("    };"));
  }

  private static Sample elseIf(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.line("    if (k < 0) {");
    w.lines(n, "    } else if (k == #) { s.execute(\"q\"); s = c.createStatement();");
    return lateStatement(w.line("    }"));
  }

  private static Sample join(int n) {
    Writer w = open("Connection c, int k").lines(n, "    Statement s# = null;");
    w.line("    switch (k) {").lines(n, "      case #: s# = c.createStatement(); break;");
    w.line("      default: break;").line("    }");
    w.lines(n, "    if (s# != null) s#.execute(\"q\");");
    w.line("    c.close();").wrong("    c.commit();", LATE);
    return w.line("  }").sample();
  }

  private static Sample conditionals(int n) {
    Writer w = open("Connection c, int k").line("    Statement s =");
    w.lines(n, "        k == # ? c.createStatement() :");
    return lateStatement(w.line("        c.createStatement();"));
  }

  private static Sample conditions(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.line("    if (k < 0").lines(n, "        || k == # && s.execute(\"q\")");
    return lateStatement(w.line("    ) { k++; }"));
  }

  private static Sample loops(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.lines(n, "    while (k++ < #) { s.execute(\"q\"); s = c.createStatement(); }");
    return lateStatement(w);
  }

  private static Sample nestedLoops(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.lines(n, "    while (k++ < #) { s.execute(\"q\"); s = c.createStatement();");
    return lateStatement(w.line("    " + "}".repeat(n)));
  }

  private static Sample finallyReturns(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.lines(n, "    try { c.commit(); if (k == #) return; } finally { k++; }");
    return lateStatement(w);
  }

  private static Sample callConditions(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.line("    boolean b = k > 0");
    w.lines(n, "      && c.getHoldability() > # && !c.isReadOnly()");
    return lateStatement(w.line("      ;"));
  }

  private static Sample continues(int n) {
    Writer w = open("Connection c, int k").line("    Statement s = c.createStatement();");
    w.line("    while (k++ < 9) {");
    w.lines(n, "      if (k == #) { s = c.createStatement(); continue; }");
    return lateStatement(w.line("    }"));
  }

  private static Sample tries(int n) {
    Writer w = open("Connection c, Statement s");
    w.lines(n, "    try (Statement s# = c.createStatement()) { s#.execute(\"q\"); }");
    return lateStatement(w);
  }

  private static Sample catches(int n) {
    Writer w = open("Connection c, Statement s").line("    int k = 0;");
    w.lines(
        n,
        "    try { s = c.createStatement(); s.execute(\"q\"); }"
            + " catch (SQLException e) { k += #; } finally { k++; }");
    return lateStatement(w);
  }

  private static Sample nestedTries(int n) {
    Writer w = open("Connection c, Statement s");
    w.lines(n, "    try (Statement s# = c.createStatement()) { s#.execute(\"q\");");
    return lateStatement(w.line("    " + "}".repeat(n)));
  }

  private static Sample resources(int n) {
    Writer w = open("Connection c, Statement s").line("    try (");
    w.lines(n, "        Statement s# = c.createStatement();").line("    ) {");
    return lateStatement(w.lines(n, "      s#.execute(\"q\");").line("    }"));
  }

  private static Sample finals(int n) {
    Writer w = open("Connection c, Statement s").line("    int k = 0;");
    w.lines(n, "    try { s = c.createStatement(); if (k == #) return;");
    w.lines(n, "    } finally { k += #; }");
    return lateStatement(w);
  }

  private static Sample monitors(int n) {
    Writer w = open("Connection c, Object m").line("    Statement s = c.createStatement();");
    return lateStatement(w.lines(n, "    synchronized (m) { s.execute(\"q\"); }"));
  }
}
