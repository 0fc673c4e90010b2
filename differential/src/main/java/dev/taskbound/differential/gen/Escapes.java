package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Expr.Form;
import dev.taskbound.differential.tree.Helper;
import dev.taskbound.differential.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ways for a loan to get out of its scope. Each is written together with the end of the scope and a
 * use after it, since the escape alone goes unnoticed at run time.
 */
final class Escapes {
  private static final List<Kind> OWNERS = List.of(Kind.REF_TASK, Kind.REF_NS, Kind.ARENA);

  private Escapes() {}

  /**
   * An owner, and what it lends.
   *
   * @param site where
   * @param owner the owner
   * @param loan the kind of the loan
   */
  private record Lending(Site site, Variable owner, Kind loan) {

    Expr lend() {
      String method = owner.kind() == Kind.ARENA ? "block" : "get";
      return Expr.call(owner.name(), method);
    }

    Stmt close() {
      return new Stmt.Do("close", Expr.call(owner.name(), "close"));
    }

    Expr use(Expr value) {
      return Expr.call(value, site.draw().pick(loan.uses()));
    }

    String field(String modifiers, String stem) {
      String name = stem + loan.type();
      site.program().field("private " + modifiers + loan.type() + " " + name);
      return name;
    }
  }

  /** Lets a loan escape, ends its owner, and uses it. */
  static boolean ofLoan(Site site) {
    if (!site.program().dares() || site.limits().pure()) {
      return false;
    }
    Kind kind = site.draw().pick(OWNERS);
    Optional<Variable> owner =
        Sources.ensure(site, kind).filter(v -> site.mayEnd(site.only(v).orElseThrow()));
    if (owner.isEmpty()) {
      return false;
    }
    Kind loan = kind == Kind.ARENA ? Kind.BLOCK : kind.target();
    List<Function<Lending, List<Stmt>>> ways =
        new ArrayList<>(
            List.of(
                Escapes::byArgument,
                Escapes::byClosure,
                Escapes::byReturn,
                Escapes::byDeadReturn,
                Escapes::intoParameter));
    if (!site.limits().inHelper()) {
      ways.addAll(List.of(Escapes::toField, Escapes::toListField, Escapes::closureToField));
    }
    ways.add(Escapes::toStatic);
    List<Stmt> all = site.draw().pick(ways).apply(new Lending(site, owner.get(), loan));
    if (all.isEmpty()) {
      return false;
    }
    site.program().spend();
    site.add(new Stmt.Group(all.get(0).kind(), all));
    site.state().end(site.only(owner.get()).orElseThrow());
    return true;
  }

  private static List<Stmt> toField(Lending lending) {
    String field = lending.field("", "kept");
    return List.of(
        new Stmt.Assign("escape to field", field, lending.lend()),
        lending.close(),
        new Stmt.Do("use", lending.use(new Expr.Name(field))));
  }

  private static List<Stmt> toStatic(Lending lending) {
    String field = lending.field("static ", "shared");
    return List.of(
        new Stmt.Assign("escape to static", field, lending.lend()),
        lending.close(),
        new Stmt.Do("use", lending.use(new Expr.Name(field))));
  }

  private static List<Stmt> toListField(Lending lending) {
    String type = lending.loan().type();
    String field = "all" + type;
    lending
        .site()
        .program()
        .field("private final List<" + type + "> " + field + " = new ArrayList<>()");
    Expr list = new Expr.Name(field);
    return List.of(
        new Stmt.Do("escape to container", Expr.call(list, "add", lending.lend())),
        lending.close(),
        new Stmt.Do("use", lending.use(Expr.call(list, "get", new Expr.Text("0")))));
  }

  private static List<Stmt> closureToField(Lending lending) {
    lending.site().program().field("private Runnable keptClosure");
    String name = lending.site().program().name("loan");
    Stmt use = new Stmt.Do("use", lending.use(new Expr.Name(name)));
    return List.of(
        new Stmt.Local("escape by closure", lending.loan().type(), name, lending.lend()),
        new Stmt.Assign(
            "escape by closure", "keptClosure", Expr.runnable(Form.LAMBDA, List.of(use))),
        lending.close(),
        new Stmt.Do("use", Expr.call("keptClosure", "run")));
  }

  private static List<Stmt> byArgument(Lending lending) {
    if (lending.loan() == Kind.NS) {
      return List.of();
    }
    String keep = lending.loan() == Kind.BLOCK ? "Vault.keepBlock" : "Vault.keepTask";
    return List.of(
        new Stmt.Do("escape by argument", Expr.apply(keep, lending.lend())),
        lending.close(),
        new Stmt.Do("use", Expr.apply("Vault.use")));
  }

  private static List<Stmt> byClosure(Lending lending) {
    String name = lending.site().program().name("loan");
    Stmt use = new Stmt.Do("use", lending.use(new Expr.Name(name)));
    Expr closure = Expr.runnable(Form.LAMBDA, List.of(use));
    return List.of(
        new Stmt.Local("escape by closure", lending.loan().type(), name, lending.lend()),
        new Stmt.Do("escape by closure", Expr.apply("Vault.keepClosure", closure)),
        lending.close(),
        new Stmt.Do("use", Expr.apply("Vault.use")));
  }

  private static List<Stmt> byReturn(Lending lending) {
    String parameter = lending.site().program().name("owner");
    Expr inner = new Expr.Name(parameter);
    String method = lending.owner().kind() == Kind.ARENA ? "block" : "get";
    String helper =
        helper(
            lending,
            "escape by return",
            "static " + lending.loan().type(),
            List.of("@Borrowed " + lending.owner().kind().type() + " " + parameter),
            List.of(),
            Expr.call(inner, method));
    return useResult(lending, "escape by return", helper);
  }

  private static List<Stmt> byDeadReturn(Lending lending) {
    Program program = lending.site().program();
    String parameter = program.name("owner");
    String own = program.name("own");
    String loan = program.name("loan");
    Kind kind = lending.owner().kind();
    Expr fresh =
        kind == Kind.ARENA
            ? new Expr.Text("new Arena()")
            : Expr.call(new Expr.Name(parameter), "share");
    String method = kind == Kind.ARENA ? "block" : "get";
    String helper =
        helper(
            lending,
            "escape by return",
            "@BorrowsFrom(\"" + parameter + "\") static @Borrowed " + lending.loan().type(),
            List.of("@Borrowed " + kind.type() + " " + parameter),
            List.of(
                new Stmt.Local("new", kind.type(), own, fresh),
                new Stmt.Local("derive", lending.loan().type(), loan, Expr.call(own, method)),
                new Stmt.Do("close", Expr.call(own, "close"))),
            new Expr.Name(loan));
    return useResult(lending, "escape by return", helper);
  }

  private static List<Stmt> useResult(Lending lending, String kind, String helper) {
    String name = lending.site().program().name("loan");
    Expr call = Expr.apply(helper, new Expr.Name(lending.owner().name()));
    return List.of(
        new Stmt.Local(kind, lending.loan().type(), name, call),
        lending.close(),
        new Stmt.Do("use", lending.use(new Expr.Name(name))));
  }

  private static List<Stmt> intoParameter(Lending lending) {
    Program program = lending.site().program();
    String parameter = program.name("owner");
    String list = program.name("list");
    String type = lending.loan().type();
    String method = lending.owner().kind() == Kind.ARENA ? "block" : "get";
    Expr put = Expr.call(new Expr.Name("out"), "add", Expr.call(parameter, method));
    String helper =
        helper(
            lending,
            "escape to container",
            "static void",
            List.of(
                "List<" + type + "> out",
                "@Borrowed " + lending.owner().kind().type() + " " + parameter),
            List.of(new Stmt.Do("escape to container", put)),
            null);
    Expr all = new Expr.Name(list);
    return List.of(
        new Stmt.Local(
            "escape to container", "List<" + type + ">", list, new Expr.Text("new ArrayList<>()")),
        new Stmt.Do(
            "escape to container", Expr.apply(helper, all, new Expr.Name(lending.owner().name()))),
        lending.close(),
        new Stmt.Do("use", lending.use(Expr.call(all, "get", new Expr.Text("0")))));
  }

  private static String helper(
      Lending lending,
      String kind,
      String head,
      List<String> parameters,
      List<Stmt> body,
      Expr result) {
    Program program = lending.site().program();
    String name = program.name("helper");
    program.helper(new Helper(kind, head, name, parameters, body, Optional.ofNullable(result)));
    return name;
  }
}
