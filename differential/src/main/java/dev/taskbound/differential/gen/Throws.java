package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Loans that leave a method in an exception. */
final class Throws {
  private static final String KIND = "escape by throw";
  private static final String CARRIER =
      "@Borrowed static final class Carrier extends RuntimeException {\n"
          + "  private static final long serialVersionUID = 1L;\n"
          + "  private final transient @Borrowed Block block;\n"
          + "  @BorrowsFrom(\"block\") Carrier(@Borrowed Block block) {\n"
          + "    this.block = block;\n  }\n"
          + "  int read() {\n    return block.read();\n  }\n}";

  private Throws() {}

  /** Calls a method that throws what an owner has lent that it has closed. */
  static boolean wrong(Site site) {
    if (site.limits().pure() || site.limits().depth() > 2 || !site.program().dares()) {
      return false;
    }
    site.program().spend();
    site.program().type(CARRIER);
    String helper = site.program().name("helper");
    String arena = site.program().name("arena");
    String block = site.program().name("block");
    site.program()
        .helper(
            new Helper(
                KIND,
                "static void",
                helper,
                List.of(),
                List.of(
                    new Stmt.Local("new", "Arena", arena, new Expr.Text("new Arena()")),
                    new Stmt.Local("derive", "Block", block, Expr.call(arena, "block")),
                    new Stmt.Do("close", Expr.call(arena, "close")),
                    new Stmt.Do(KIND, Expr.apply("throw new Carrier", new Expr.Name(block)))),
                Optional.empty()));
    Stmt call = new Stmt.Do(KIND, Expr.apply(helper));
    String caught = site.program().name("carrier");
    Stmt use = new Stmt.Do("use", Expr.call(caught, "read"));
    site.add(new Stmt.Handled(KIND, List.of(call), "Carrier " + caught, List.of(use)));
    return true;
  }
}
