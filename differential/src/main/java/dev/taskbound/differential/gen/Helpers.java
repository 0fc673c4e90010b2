package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Helper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Methods with signatures of all sorts, each written where it is called. */
final class Helpers {
  private static final int DEEPEST = 2;

  private Helpers() {}

  /** How much a method says about itself. */
  private enum Style {
    /** Private and without annotations: the checker reads the body. */
    INFERRED,
    /** Private, with annotations. */
    PRIVATE,
    /** Callable from elsewhere, with annotations. */
    PUBLIC
  }

  /**
   * A parameter of a method.
   *
   * @param outer the argument
   * @param inner the parameter
   * @param consumed whether the method may end it
   * @param text its declaration
   */
  private record Parameter(Variable outer, Variable inner, boolean consumed, String text) {}

  /** Calls a new method with one or two arguments. */
  static boolean call(Site site) {
    if (site.limits().depth() > DEEPEST) {
      return false;
    }
    List<Variable> arguments = arguments(site);
    if (arguments.isEmpty()) {
      return false;
    }
    Style style = site.draw().any(Style.values());
    int start = site.program().lastNumber() + 1;
    Limits limits = site.limits().helper(start);
    Site body = site.method(List.of(), style == Style.INFERRED ? limits : limits.repeated(start));
    List<Parameter> parameters = new ArrayList<>();
    for (Variable argument : arguments) {
      parameters.add(parameter(site, body, argument, style));
    }
    // What is lent by the context may not be passed to a method that leaves it.
    boolean keeps =
        arguments.stream()
            .anyMatch(v -> site.only(v).orElseThrow().dependsOn(site.state().context()));
    Obj context = site.state().context();
    if (keeps) {
      site.state().pin(context);
    }
    boolean consumes = parameters.stream().anyMatch(Parameter::consumed);
    Bodies.fill(body, site.draw().between(1, 3));
    Bodies.finish(body);
    if (keeps) {
      site.state().unpin(context);
    }
    if (consumes) {
      endConsumed(body, parameters);
    }
    emit(site, body, new Signature(site, body, style, parameters, start));
    return true;
  }

  private static List<Variable> arguments(Site site) {
    List<Variable> all =
        site.scope().stream()
            .filter(v -> !v.kind().uses().isEmpty() && v.kind() != Kind.CLOSURE)
            .filter(v -> site.valid(v) && site.only(v).isPresent())
            .toList();
    List<Variable> chosen = new ArrayList<>();
    site.any(all).ifPresent(chosen::add);
    if (site.draw().chance(0.4)) {
      site.any(all).filter(second -> isApart(site, chosen, second)).ifPresent(chosen::add);
    }
    return chosen;
  }

  /** Two arguments are to have nothing to do with each other: signatures cannot say it. */
  private static boolean isApart(Site site, List<Variable> chosen, Variable second) {
    Obj two = site.only(second).orElseThrow();
    return chosen.stream()
        .map(first -> site.only(first).orElseThrow())
        .noneMatch(one -> one.dependsOn(two) || two.dependsOn(one));
  }

  private static Parameter parameter(Site site, Site body, Variable argument, Style style) {
    Obj value = site.only(argument).orElseThrow();
    Kind kind = argument.kind();
    Variable inner = body.enter(kind, null, false, value);
    boolean consumed =
        style != Style.INFERRED
            && (kind.isRef() || kind == Kind.ARENA || kind == Kind.SESSION)
            && site.mayEnd(value)
            && site.draw().chance(0.3);
    String annotation = "";
    if (consumed) {
      annotation = "@Consumes ";
    } else if (style != Style.INFERRED && kind.mode() == Mode.BORROWED) {
      annotation = "@Borrowed ";
    } else if (style != Style.INFERRED && kind.mode() == Mode.UNCONFINED) {
      boolean lent = value.id() < site.limits().helperStart();
      annotation = lent || site.draw().chance(0.6) ? "@Borrowed " : "";
    }
    return new Parameter(argument, inner, consumed, annotation + kind.type() + " " + inner.name());
  }

  private static void endConsumed(Site body, List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      Obj value = body.only(parameter.inner()).orElseThrow();
      if (parameter.consumed() && body.valid(value) && !body.state().isPinned(value)) {
        body.run("close", Expr.call(parameter.inner().name(), "close"));
        Locks.close(body.state(), value);
      }
    }
  }

  private static void emit(Site site, Site body, Signature signature) {
    for (Parameter parameter : signature.parameters()) {
      if (parameter.consumed()) {
        site.state().end(site.only(parameter.outer()).orElseThrow());
      }
    }
    String name = site.program().name("helper");
    Optional<Variable> result = signature.result();
    List<String> parameters =
        new ArrayList<>(signature.parameters().stream().map(Parameter::text).toList());
    List<Expr> arguments =
        new ArrayList<>(
            signature.parameters().stream()
                .map(parameter -> (Expr) new Expr.Name(parameter.outer().name()))
                .toList());
    if (site.program().plan().branching()) {
      parameters.add("Bits bits");
      arguments.add(new Expr.Name("bits"));
    }
    site.program()
        .helper(
            new Helper(
                "helper " + signature.name(),
                signature.head(),
                name,
                parameters,
                body.out(),
                result.map(variable -> new Expr.Name(variable.name()))));
    Expr call = new Expr.Apply(name, arguments);
    if (result.isEmpty()) {
      site.run("call", call);
    } else {
      site.declare("call", result.get().kind(), call, body.only(result.get()).orElseThrow());
    }
  }

  /**
   * What a method says of itself.
   *
   * @param result what it returns
   * @param head annotations, modifiers and result type
   * @param parameters its parameters
   * @param name what to call it in the statistics
   */
  private record Signature(
      Optional<Variable> result, String head, List<Parameter> parameters, String name) {

    Signature(Site site, Site body, Style style, List<Parameter> parameters, int start) {
      this(chooseResult(site, body, parameters, start), style, parameters, site, body);
    }

    private Signature(
        Optional<Variable> result, Style style, List<Parameter> parameters, Site site, Site body) {
      this(
          result,
          head(result, style, parameters, site, body),
          parameters,
          style.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<Variable> chooseResult(
        Site site, Site body, List<Parameter> parameters, int start) {
      if (site.draw().chance(0.4)) {
        return Optional.empty();
      }
      return body.any(
          body.scope().stream()
              .filter(v -> !v.kind().uses().isEmpty() && v.kind() != Kind.CLOSURE)
              .filter(v -> body.valid(v) && body.only(v).isPresent())
              .filter(v -> mayReturn(body, v, parameters, start))
              .filter(v -> v.kind().mode() != Mode.UNCONFINED || ownedMayLeave(site))
              .toList());
    }

    private static boolean ownedMayLeave(Site site) {
      return site.program().plan().allows(KnownFault.OWNED_RESULT_OF_INFERRED_METHOD);
    }

    /** New and owned, or lent by parameters alone. */
    private static boolean mayReturn(
        Site body, Variable variable, List<Parameter> parameters, int start) {
      Obj value = body.only(variable).orElseThrow();
      if (value.kind().mode() == Mode.UNCONFINED) {
        return value.id() >= start;
      }
      return value.kind().mode() == Mode.BORROWED
          && value.id() >= start
          && value.owners().stream().allMatch(owner -> comesFrom(body, owner, parameters));
    }

    private static boolean comesFrom(Site body, Obj owner, List<Parameter> parameters) {
      return parameters.stream()
          .filter(parameter -> !parameter.consumed())
          .map(parameter -> body.only(parameter.inner()).orElseThrow())
          .anyMatch(value -> value == owner || body.state().epoch(value) == owner);
    }

    private static String head(
        Optional<Variable> result, Style style, List<Parameter> parameters, Site site, Site body) {
      String access = style == Style.PUBLIC ? site.draw().any("public ", "") : "private ";
      if (result.isEmpty()) {
        return access + "static void";
      }
      Kind kind = result.get().kind();
      if (style == Style.INFERRED || kind.mode() == Mode.UNCONFINED) {
        return access + "static " + kind.type();
      }
      Obj value = body.only(result.get()).orElseThrow();
      List<String> from =
          parameters.stream()
              .filter(p -> value.dependsOn(body.only(p.inner()).orElseThrow()))
              .map(parameter -> "\"" + parameter.inner().name() + "\"")
              .toList();
      return "@BorrowsFrom({"
          + String.join(", ", from)
          + "}) "
          + access
          + "static @Borrowed "
          + kind.type();
    }
  }
}
