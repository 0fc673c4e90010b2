package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Uses of values, and their ends. */
final class Uses {
  private Uses() {}

  /** Uses a variable. */
  static boolean use(Site site) {
    List<Kind> kinds =
        site.scope().stream()
            .map(Variable::kind)
            .distinct()
            .filter(kind -> !kind.uses().isEmpty() && kind != Kind.CLOSURE)
            .toList();
    Optional<Variable> used = site.any(kinds).flatMap(site::pick);
    used.ifPresent(variable -> site.run("use", Sources.use(site, variable)));
    return used.isPresent();
  }

  /** Uses two variables in one call. */
  static boolean useTwo(Site site) {
    Optional<Variable> task = site.pick(Kind.VIEW).or(() -> Sources.ensure(site, Kind.VIEW));
    Optional<Variable> namespace = site.pick(Kind.NS).or(() -> Sources.ensure(site, Kind.NS));
    if (task.isEmpty() || namespace.isEmpty()) {
      return false;
    }
    Expr argument = new Expr.Name(namespace.get().name());
    site.run("use two", Expr.call(new Expr.Name(task.get().name()), "tgidIn", argument));
    return true;
  }

  /** Closes or consumes a variable. */
  static boolean end(Site site) {
    List<Variable> all =
        site.scope().stream()
            .filter(v -> v.kind().isResource())
            .filter(v -> site.only(v).isPresent())
            .toList();
    List<Variable> right =
        all.stream().filter(site::valid).filter(v -> site.mayEnd(value(site, v))).toList();
    if (site.program().dares()) {
      List<Variable> wrong = all.stream().filter(v -> wrongEndIsNoticed(site, v)).toList();
      if (!wrong.isEmpty()) {
        site.program().spend();
        return end(site, site.draw().pick(wrong));
      }
    }
    return site.any(right).map(variable -> end(site, variable)).orElse(false);
  }

  private static Obj value(Site site, Variable variable) {
    return site.only(variable).orElseThrow();
  }

  /** Closing an already closed object is silent at run time, but for the methods that say so. */
  private static boolean wrongEndIsNoticed(Site site, Variable variable) {
    Obj value = value(site, variable);
    if (variable.kind() == Kind.ARENA) {
      return site.state().hasEnded(value);
    }
    if (variable.kind().isRef()) {
      return false;
    }
    return !site.state().hasEnded(value) && !site.valid(variable)
        || variable.kind() == Kind.SESSION && !site.valid(variable);
  }

  private static boolean end(Site site, Variable variable) {
    Obj value = value(site, variable);
    boolean again = site.state().hasEnded(value);
    Expr name = new Expr.Name(variable.name());
    if (variable.kind() == Kind.ARENA && (again || site.draw().chance(0.6))) {
      Expr end =
          site.draw().chance(0.5) ? Expr.apply("Arena.finish", name) : Expr.call(name, "free");
      site.run("consume", end);
    } else if (variable.kind() == Kind.SESSION && (again || site.draw().chance(0.5))) {
      site.run("consume", Expr.call(name, "end"));
    } else {
      site.run("close", Expr.call(name, "close"));
    }
    Locks.close(site.state(), value);
    return true;
  }

  /** Ends what was lent, but not who has lent it. */
  static boolean reset(Site site) {
    Kind kind = site.draw().chance(0.6) ? Kind.ARENA : Kind.WRITE_GUARD;
    Optional<Variable> owner = site.pick(kind);
    Optional<Obj> value = owner.flatMap(site::only);
    if (value.isEmpty()) {
      return false;
    }
    Obj epoch = site.state().epoch(value.get());
    boolean harmless = site.mayEnd(value.get()) && (epoch == value.get() || site.mayEnd(epoch));
    if (site.limits().pure() || !harmless) {
      return false;
    }
    Expr name = new Expr.Name(owner.get().name());
    if (kind == Kind.WRITE_GUARD) {
      site.run("reset", Expr.call(name, "munmap", new Expr.Text("0x7fff00000000L")));
    } else if (site.draw().chance(0.4)) {
      site.run("reset", Expr.apply("Arena.resetOther", name));
    } else {
      site.run("reset", Expr.call(name, "reset"));
    }
    if (epoch != value.get()) {
      site.state().end(epoch);
    }
    Obj next = site.make(Kind.EPOCH, List.of(value.get()), null);
    site.state().setEpoch(value.get(), next);
    return true;
  }

  /** Opens a try-with-resources statement. */
  static boolean with(Site site) {
    if (site.limits().depth() > 3) {
      return false;
    }
    Optional<Sources.Made> made = resource(site);
    if (made.isEmpty()) {
      return false;
    }
    Site body = site.inline(site.limits().nested());
    Obj value = made.get().value();
    Kind kind = made.get().kind();
    Variable name = body.enter(kind, null, false, value);
    site.program().scope(value);
    boolean careless = kind.isGuard() && site.program().dares();
    if (careless) {
      site.program().spend();
    } else if (kind.isGuard()) {
      value.owners().forEach(site.state()::pin);
    }
    Bodies.fill(body, site.draw().between(1, 4));
    Bodies.finish(body);
    if (kind.isGuard() && !careless) {
      value.owners().forEach(site.state()::unpin);
    }
    Locks.close(site.state(), value);
    Expr expression = made.get().expression();
    site.add(new Stmt.With("with", kind.type(), name.name(), expression, body.out()));
    return true;
  }

  private static Optional<Sources.Made> resource(Site site) {
    List<Kind> kinds =
        List.of(
            Kind.REF_TASK,
            Kind.REF_MM,
            Kind.REF_NS,
            Kind.READ_GUARD,
            Kind.WRITE_GUARD,
            Kind.VMA_GUARD,
            Kind.RCU,
            Kind.ARENA,
            Kind.SESSION,
            Kind.PASS);
    return Sources.of(site, site.draw().pick(kinds));
  }
}
