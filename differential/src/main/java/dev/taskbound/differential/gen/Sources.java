package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** New values, values from others, and other names for them. */
final class Sources {
  private Sources() {}

  /** A value and the expression that gives it. */
  record Made(Expr expression, Obj value, Kind kind) {}

  /** Declares a variable that holds something new. */
  static boolean create(Site site) {
    Derivation source = site.draw().pick(Derivation.sources());
    if (source.to() == Kind.GATE && (site.limits().pure() || !Locks.areGenerated(site))) {
      return false;
    }
    if (!source.possible(site, null) || source.takesLock() && site.limits().lends()) {
      return false;
    }
    site.declare("new", source.to(), source.expression(null), source.result(site, null));
    return true;
  }

  /** Declares a variable that holds something lent by, or made from, another one. */
  static boolean derive(Site site) {
    List<Kind> kinds =
        site.scope().stream()
            .map(Variable::kind)
            .distinct()
            .filter(kind -> !Derivation.from(kind).isEmpty())
            .toList();
    if (kinds.isEmpty()) {
      return false;
    }
    Derivation derivation = site.draw().pick(Derivation.from(site.draw().pick(kinds)));
    if (derivation.takesLock() && site.limits().lends()) {
      return false;
    }
    Optional<Made> made = from(site, derivation);
    made.ifPresent(one -> site.declare("derive", one.kind(), one.expression(), one.value()));
    return made.isPresent();
  }

  /** An open guard that is overwritten can never be closed. */
  private static boolean holdsLock(Kind kind) {
    return kind.isGuard() || kind == Kind.PASS || kind == Kind.RCU;
  }

  /** Makes something of the given kind. */
  static Optional<Made> of(Site site, Kind kind) {
    List<Derivation> ways = Derivation.to(kind);
    if (kind == Kind.PASS && !Locks.areGenerated(site)) {
      return Optional.empty();
    }
    for (int attempt = 0; attempt < 3 && !ways.isEmpty(); attempt++) {
      Derivation way = site.draw().pick(ways);
      Optional<Made> made = way.from() == null ? create(site, way) : from(site, way);
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  private static Optional<Made> create(Site site, Derivation way) {
    return way.possible(site, null)
        ? Optional.of(new Made(way.expression(null), way.result(site, null), way.to()))
        : Optional.empty();
  }

  private static Optional<Made> from(Site site, Derivation derivation) {
    return site.pick(derivation.from()).flatMap(source -> from(site, derivation, source));
  }

  private static Optional<Made> from(Site site, Derivation derivation, Variable source) {
    Optional<Obj> value = site.only(source);
    if (value.isEmpty() || !derivation.possible(site, value.get())) {
      return Optional.empty();
    }
    Expr expression = derivation.expression(new Expr.Name(source.name()));
    return Optional.of(new Made(expression, derivation.result(site, value.get()), derivation.to()));
  }

  /** Finds a variable of the given kind that may be used here, or declares one. */
  static Optional<Variable> ensure(Site site, Kind kind) {
    Optional<Variable> old =
        site.pickValid(kind).filter(v -> !v.reassignable() && site.only(v).isPresent());
    return old.isPresent() && site.draw().chance(0.8) ? old : declare(site, kind, 3).or(() -> old);
  }

  private static Optional<Variable> declare(Site site, Kind kind, int steps) {
    Derivation way = site.draw().pick(Derivation.to(kind));
    if (way.takesLock() || steps == 0) {
      return Optional.empty();
    }
    Optional<Made> made;
    if (way.from() == null) {
      made = kind == Kind.GATE && !Locks.areGenerated(site) ? Optional.empty() : create(site, way);
    } else {
      Optional<Variable> source = site.pickValid(way.from()).filter(v -> site.only(v).isPresent());
      made = source.or(() -> declare(site, way.from(), steps - 1)).flatMap(v -> from(site, way, v));
    }
    return made.map(one -> declareFixed(site, one));
  }

  private static Variable declareFixed(Site site, Made made) {
    Variable variable = site.enter(made.kind(), null, false, made.value());
    site.add(new Stmt.Local("ensure", made.kind().type(), variable.name(), made.expression()));
    return variable;
  }

  /** Declares a second name for a value. */
  static boolean alias(Site site) {
    List<Variable> all =
        site.scope().stream()
            .filter(v -> !v.kind().isContainer() && v.kind() != Kind.NUMBER)
            .filter(v -> v.kind() != Kind.NURSERY && site.valid(v) && site.only(v).isPresent())
            .filter(
                v ->
                    v.kind() != Kind.CLOSURE
                        || !(site.only(v).orElseThrow().space() instanceof Obj))
            .toList();
    Optional<Variable> old = site.any(all);
    old.ifPresent(
        variable ->
            site.declare(
                "alias",
                variable.kind(),
                new Expr.Name(variable.name()),
                site.only(variable).orElseThrow()));
    return old.isPresent();
  }

  /** Assigns something new to a variable, whatever became of its old value. */
  static boolean assign(Site site) {
    List<Variable> all = site.scope().stream().filter(site::mayAssign).toList();
    Optional<Variable> target = site.any(all);
    Optional<Made> made =
        target.filter(v -> !holdsLock(v.kind())).flatMap(variable -> of(site, variable.kind()));
    if (made.isEmpty()) {
      return false;
    }
    site.add(new Stmt.Assign("assign", target.get().name(), made.get().expression()));
    site.state().set(target.get().name(), made.get().value());
    return true;
  }

  /** Declares a block that is lent by two arenas, or by the first of two. */
  static boolean ofTwo(Site site) {
    Optional<Variable> first = site.pick(Kind.ARENA).or(() -> ensure(site, Kind.ARENA));
    Optional<Variable> second = ensure(site, Kind.ARENA);
    Optional<Obj> one = first.flatMap(site::only);
    Optional<Obj> two = second.flatMap(site::only);
    if (one.isEmpty() || two.isEmpty() || one.equals(two)) {
      return false;
    }
    boolean both = site.draw().chance(0.5);
    Obj mine = site.state().epoch(one.get());
    List<Obj> owners = both ? List.of(mine, site.state().epoch(two.get())) : List.of(mine);
    Expr value =
        Expr.apply(
            both ? "Arena.bothOf" : "Arena.firstOf",
            new Expr.Name(first.get().name()),
            new Expr.Name(second.get().name()));
    site.declare("derive from two", Kind.BLOCK, value, site.make(Kind.BLOCK, owners, null));
    return true;
  }

  /** Makes a use of a variable of the given kind, which notices a wrong one. */
  static Expr use(Site site, Variable variable) {
    String method = site.draw().pick(variable.kind().uses());
    return method.equals("vmaLookup")
        ? Expr.call(new Expr.Name(variable.name()), method, new Expr.Text("0L"))
        : Expr.call(variable.name(), method);
  }
}
