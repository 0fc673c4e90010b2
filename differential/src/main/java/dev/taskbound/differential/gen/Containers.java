package dev.taskbound.differential.gen;

import dev.taskbound.differential.tree.Expr;
import dev.taskbound.differential.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Lists, arrays and boxes of values. */
final class Containers {
  private static final List<Kind> ELEMENTS =
      List.of(
          Kind.TASK,
          Kind.VIEW,
          Kind.NS,
          Kind.REF_TASK,
          Kind.VMA,
          Kind.ARENA,
          Kind.BLOCK,
          Kind.COUNTER,
          Kind.ROW,
          Kind.SEAL);

  private Containers() {}

  /** Declares a container with one element. */
  static boolean create(Site site) {
    Kind element = site.draw().pick(ELEMENTS);
    Optional<Variable> first =
        element == Kind.VMA ? site.pickValid(element) : Sources.ensure(site, element);
    if (first.flatMap(site::only).isEmpty()) {
      return false;
    }
    Kind kind = site.draw().any(Kind.LIST, Kind.LIST, Kind.SLOT, Kind.ARRAY);
    Obj container = site.make(kind, List.of(), null);
    Obj value = site.only(first.get()).orElseThrow();
    Expr name = new Expr.Name(first.get().name());
    if (kind == Kind.ARRAY && element.isRef()) {
      return false; // no arrays of generic types
    }
    site.state().put(container, value);
    String type = type(site, kind, element);
    if (kind == Kind.ARRAY) {
      Expr array = new Expr.Elements(element.type(), List.of(name));
      site.declare("container", kind, element, element.type() + "[]", array, container);
      return true;
    }
    String make = kind == Kind.LIST ? "new ArrayList<>()" : "new Slot<>()";
    String put = kind == Kind.LIST ? "add" : "set";
    Variable variable =
        site.declare("container", kind, element, type, new Expr.Text(make), container);
    site.run("put", Expr.call(new Expr.Name(variable.name()), put, name));
    return true;
  }

  private static String type(Site site, Kind kind, Kind element) {
    boolean written = element.mode() == Mode.BORROWED && site.draw().chance(0.5);
    return kind.type() + "<" + (written ? "@Borrowed " : "") + element.type() + ">";
  }

  /** Puts one more value into a container. */
  static boolean put(Site site) {
    Optional<Variable> container = anyContainer(site).filter(site::valid);
    Optional<Variable> value = container.map(Variable::element).flatMap(site::pickValid);
    Optional<Obj> holder = container.flatMap(site::only);
    Optional<Obj> held = value.flatMap(site::only);
    if (holder.isEmpty() || held.isEmpty() || !mayPut(site, container.get())) {
      return false;
    }
    String name = container.get().name();
    Expr element = new Expr.Name(value.get().name());
    if (container.get().kind() == Kind.ARRAY) {
      site.add(new Stmt.Assign("put", name + "[0]", element));
    } else {
      String method = container.get().kind() == Kind.LIST ? "add" : "set";
      site.run("put", Expr.call(new Expr.Name(name), method, element));
    }
    site.state().put(holder.get(), held.get());
    return true;
  }

  /** Stores that leave a closure are the business of {@link Escapes}. */
  private static boolean mayPut(Site site, Variable container) {
    return container.level() == site.limits().level()
        && container.born() > site.limits().untouched();
  }

  private static Optional<Variable> anyContainer(Site site) {
    return site.any(
        site.scope().stream()
            .filter(v -> v.kind().isContainer() && site.only(v).isPresent())
            .toList());
  }

  /** Uses what is in a container. */
  static boolean use(Site site) {
    Optional<Variable> container = anyContainer(site);
    if (container.isEmpty()) {
      return false;
    }
    Variable variable = container.get();
    Obj holder = site.only(variable).orElseThrow();
    if (!site.valid(variable)) {
      boolean last = isLastOver(site, holder);
      boolean noticed = variable.kind() == Kind.LIST || last;
      if (!noticed || !site.program().dares()) {
        return false;
      }
      site.program().spend();
    }
    site.add(use(site, variable, holder));
    return true;
  }

  private static boolean isLastOver(Site site, Obj holder) {
    List<Obj> all = site.state().contents(holder);
    return !site.valid(all.get(all.size() - 1));
  }

  private static Stmt use(Site site, Variable container, Obj holder) {
    Kind element = container.element();
    Expr name = new Expr.Name(container.name());
    Variable each = new Variable(site.program().name(element.stem()), element, null, false, 0, 0);
    if (container.kind() == Kind.SLOT) {
      return new Stmt.Do("use container", useOf(site, element, Expr.call(name, "get")));
    }
    boolean first = site.state().contents(holder).size() == 1 && site.draw().chance(0.5);
    if (container.kind() == Kind.LIST && first) {
      Expr got = Expr.call(name, "get", new Expr.Text("0"));
      return new Stmt.Do("use container", useOf(site, element, got));
    }
    Stmt inner = new Stmt.Do("use", Sources.use(site, each));
    return new Stmt.Each("use container", element.type(), each.name(), name, List.of(inner));
  }

  private static Expr useOf(Site site, Kind element, Expr value) {
    return Expr.call(value, site.draw().pick(element.uses()));
  }
}
