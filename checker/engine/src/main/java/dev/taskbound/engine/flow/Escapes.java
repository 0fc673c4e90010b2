package dev.taskbound.engine.flow;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.facts.Boundary;
import dev.taskbound.engine.facts.ClassFacts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Ways out of a body: fields, containers, results, exceptions, casts. */
final class Escapes {

  /** The variable that holds what a body throws, from there to its end. */
  record Thrown(Tree tree) {}

  private static final Object THROWN = new Object();

  private final Flow flow;

  Escapes(Flow flow) {
    this.flow = flow;
  }

  // Regions.

  /** Returns the owners at the root of everything limited that {@code value} reaches. */
  Set<Loc> roots(Locs value, Store store) {
    Set<Loc> roots = new LinkedHashSet<>();
    for (Loc loc : store.reach(value, false)) {
      if (store.ownMode(loc).limited()) {
        addRoots(loc, store, roots, new LinkedHashSet<>());
      }
    }
    return roots;
  }

  private static void addRoots(Loc loc, Store store, Set<Loc> roots, Set<Loc> seen) {
    if (!seen.add(loc) || loc.unending) {
      return;
    }
    Locs owners = store.owners(loc);
    if (owners.isEmpty()) {
      // What only holds borrows (a container of them) is no region of its own.
      Locs contents = loc.kind == Loc.Kind.FRESH ? store.contents(loc) : Locs.NONE;
      if (contents.isEmpty()) {
        roots.add(base(loc));
      }
      for (Loc inside : contents) {
        if (store.ownMode(inside).limited()) {
          addRoots(inside, store, roots, seen);
        }
      }
      return;
    }
    for (Loc owner : owners) {
      addRoots(owner, store, roots, seen);
    }
  }

  static Loc base(Loc loc) {
    Loc at = loc;
    while (at.kind == Loc.Kind.FIELD && at.base != null) {
      at = at.base;
    }
    return at;
  }

  // Results.

  /** Checks what a body returns: against its signature, and whether it is still alive. */
  void returned(Locs value, Tree tree, Frame frame, Store store) {
    if (value.isEmpty() || violatesSignature(value, tree, frame, store)) {
      return;
    }
    Loc dead = store.deadBecause(value);
    if (dead == null) {
      return;
    }
    End end = store.endOf(dead);
    if (store.owners(dead).isEmpty()
        ? !value.contains(dead)
        : end.how() == End.How.BORROWS_ENDED || !Ends.endedItself(end, dead)) {
      escapesClosed(Rule.ESCAPE_BY_RETURN, tree, value, end, frame);
    } else {
      flow.ends.use(value, tree, frame, store);
    }
  }

  private boolean violatesSignature(Locs value, Tree tree, Frame frame, Store store) {
    MethodFacts signature = frame.signature;
    if (signature == null || frame.functional || !frame.marked || signature.traits().plain()) {
      return false;
    }
    boolean inferred =
        signature.method().getModifiers().contains(Modifier.PRIVATE)
            && !signature.resultWritten()
            && !signature.owners().written();
    if (inferred || !store.mode(value).confined()) {
      return false;
    }
    Mode allowed = signature.result();
    TypeMirror declared = signature.method().getReturnType();
    Locs judged = value.filter(l -> !parametric(l, declared) && !poly(l, signature));
    Mode left = Mode.UNCONFINED;
    for (Loc loc : store.reach(judged, false)) {
      if (!parametric(loc, declared) && !poly(loc, signature)) {
        left = left.join(store.ownMode(loc));
      }
    }
    if (!left.confined()) {
      return false;
    }
    if (closureEscape(judged, allowed, tree, frame, store, "returned")) {
      return true;
    }
    if (!left.within(allowed)) {
      escapeByReturn(judged, tree, frame, store, allowed, null);
      return true;
    }
    for (Loc root : roots(judged, store)) {
      if (!named(root, signature, allowed)) {
        if (closureEscape(judged, allowed.withoutRegion(), tree, frame, store, "returned")) {
          return true;
        }
        escapeByReturn(judged, tree, frame, store, allowed, root);
        return true;
      }
    }
    return false;
  }

  private static boolean poly(Loc loc, MethodFacts signature) {
    if (!signature.traits().polyResult()) {
      return false;
    }
    Loc base = base(loc);
    return base.kind == Loc.Kind.THIS
        || signature.params().stream()
            .anyMatch(
                p -> p.poly() && base.kind == Loc.Kind.PARAM && base.type == p.element().asType());
  }

  /** Inside generic code, a value of type {@code T} may go wherever a {@code T} is promised. */
  boolean parametric(Loc loc, TypeMirror declared) {
    if (loc.type == null) {
      return false;
    }
    for (Object variable : Generics.variables(loc.type)) {
      if (Generics.variables(declared).contains(variable)) {
        return true;
      }
    }
    return false;
  }

  private boolean named(Loc root, MethodFacts signature, Mode allowed) {
    MethodFacts.Owners owners = signature.owners();
    if (owners.ambiguous()) {
      // The signature itself is reported: nothing can be said about the body.
      return true;
    }
    return switch (root.kind) {
      case STATIC -> true;
      case TASK -> owners.task() || !allowed.sendable();
      case THIS -> owners.receiver() || signature.receiver().poly();
      case PARAM ->
          owners.params().stream()
              .anyMatch(
                  i ->
                      signature.params().get(i).element().asType() == root.type
                          && sameParameter(root, signature, i));
      default -> false;
    };
  }

  private static boolean sameParameter(Loc root, MethodFacts signature, int index) {
    return root.origin == null
        || TreeUtils.elementFromDeclaration((VariableTree) root.origin)
            .getSimpleName()
            .contentEquals(signature.params().get(index).name());
  }

  private void escapeByReturn(
      Locs value, Tree tree, Frame frame, Store store, Mode allowed, Loc root) {
    String method = Names.call(frame.signature.method());
    List<Note> notes = new ArrayList<>(obtained(value, tree, store));
    String message;
    String help;
    if (root == null) {
      message =
          Describe.value(tree)
              + " is returned, but `"
              + method
              + "` promises a value that goes anywhere";
      if (allowed.confined()) {
        message =
            "%s is %s, but `%s` returns %s"
                .formatted(
                    Describe.value(tree),
                    store.mode(value).annotation(),
                    method,
                    allowed.annotation());
      }
      help =
          "return plain data instead, or write "
              + store.mode(value).annotation()
              + " before the result type";
    } else {
      message = Describe.value(tree) + " is returned, but it does not live longer than this body";
      if (root.kind == Loc.Kind.PARAM || root.kind == Loc.Kind.THIS) {
        message =
            Describe.value(tree)
                + " borrows from "
                + rootName(root)
                + ", which the signature of `"
                + method
                + "` does not name as an owner";
      }
      if (root.origin != null) {
        notes.add(flow.reports.note("its owner comes from here", root.origin));
      }
      help = "return plain data, or name the owner with @BorrowsFrom";
    }
    flow.reports.add(Rule.ESCAPE_BY_RETURN, tree, frame, value, message, notes, help);
  }

  static String rootName(Loc root) {
    if (root.kind == Loc.Kind.THIS) {
      return "`this`";
    }
    return root.origin == null ? "its owner" : Describe.name(root.origin);
  }

  /** Reports a value that leaves the body although its owner was closed on the way out. */
  void escapesClosed(Rule rule, Tree tree, Locs value, End end, Frame frame) {
    String verb = rule == Rule.ESCAPE_BY_RETURN ? " is returned" : " is thrown";
    for (Loc loc : value) {
      if (loc.closure != null) {
        deadClosure(loc.closure, tree, end, frame, verb);
        return;
      }
    }
    flow.reports.add(
        rule,
        tree,
        frame,
        value,
        Describe.value(tree)
            + verb
            + ", but what it depends on is closed before the caller sees it",
        List.of(flow.reports.note("it is closed here", end.where())),
        "copy plain data out before the close, or let the caller own the resource");
  }

  /** Reports a value that was lent to a closure's body for one run, and leaves it. */
  void lentOnly(Rule rule, Tree tree, Locs value, Loc root, Frame frame, String verb) {
    flow.reports.add(
        rule,
        tree,
        frame,
        value,
        Describe.value(tree) + " is " + verb + ", but it is lent to the closure for this run only",
        root.origin == null
            ? List.of()
            : List.of(flow.reports.note("it is lent here", root.origin)),
        "take plain data out of it, and let that leave the closure");
  }

  /** Reports a store out of a closure that may run after this body. */
  void laterStore(Closure.OuterStore store, Frame frame, Store inside) {
    flow.reports.add(
        Rule.ESCAPE_TO_CONTAINER,
        store.value(),
        frame,
        store.stored(),
        Describe.value(store.value())
            + " is put into an object outside of a closure that may run later",
        obtained(store.stored(), store.value(), inside),
        "put plain data there, or keep the container inside the closure");
  }

  private void deadClosure(Closure closure, Tree tree, End end, Frame frame, String verb) {
    boolean inPlace = closure.writtenInPlace && Describe.writtenIn(tree, closure.tree);
    for (Capture capture : closure.captures) {
      Locs captured = closure.captured.getOrDefault(capture, Locs.NONE);
      if (closure.captures.size() > 1 && captured.filter(l -> l.mode.limited()).isEmpty()) {
        continue;
      }
      flow.reports.add(
          Rule.ESCAPE_BY_CLOSURE,
          inPlace ? capture.mention() : tree,
          frame,
          captured,
          "a closure that captures "
              + Crossings.spoken(capture)
              + verb
              + ", but what it depends on is closed before",
          List.of(flow.reports.note("it is closed here", end.where())),
          "copy plain data out before the close, and capture that");
    }
  }

  List<Note> obtained(Locs value, Tree at, Store store) {
    for (Loc loc : store.reach(value, false)) {
      if (store.ownMode(loc).confined() && loc.origin != null && loc.origin != Describe.bare(at)) {
        String name = Describe.isName(Describe.bare(at)) ? Describe.name(at) : "the value";
        return List.of(
            flow.reports.note(
                name
                    + (loc.origin instanceof VariableTree
                        ? " is declared here"
                        : " was obtained here"),
                loc.origin));
      }
    }
    return List.of();
  }

  // Closures that escape.

  /** Reports closures in {@code value} whose captures {@code allowed} does not admit. */
  boolean closureEscape(
      Locs value, Mode allowed, Tree tree, Frame frame, Store store, String verb) {
    boolean found = false;
    for (Loc loc : store.reachOutsideClosures(value)) {
      if (loc.closure != null && !store.mode(Locs.of(loc)).within(allowed)) {
        found |= closureEscapes(loc.closure, allowed, tree, frame, store, verb);
      } else if (functionalParameter(loc) && !store.ownMode(loc).within(allowed)) {
        found = true;
        flow.reports.add(
            Rule.ESCAPE_BY_CLOSURE,
            tree,
            frame,
            Locs.of(loc),
            Describe.value(tree) + " is " + verb + ", but it may only be run while this call lasts",
            obtained(Locs.of(loc), tree, store),
            "run it here, or take a closure that may be kept: drop @RunsImmediately or @PretendThread");
      }
    }
    return found;
  }

  private boolean functionalParameter(Loc loc) {
    return (loc.kind == Loc.Kind.PARAM || loc.kind == Loc.Kind.LENT)
        && loc.mode.confined()
        && loc.type != null
        && flow.facts.functional(loc.type);
  }

  private boolean closureEscapes(
      Closure closure, Mode allowed, Tree tree, Frame frame, Store store, String verb) {
    boolean found = false;
    boolean inPlace = closure.writtenInPlace && Describe.writtenIn(tree, closure.tree);
    for (Capture capture : closure.captures) {
      Locs captured = closure.captured.getOrDefault(capture, Locs.NONE);
      Mode mode = store.mode(captured);
      if (!mode.within(allowed)) {
        found = true;
        String what = Crossings.spoken(capture);
        List<Note> notes = new ArrayList<>(obtained(captured, capture.mention(), store));
        if (!inPlace) {
          notes.add(0, flow.reports.note(what + " is captured here", capture.mention()));
        }
        flow.reports.add(
            Rule.ESCAPE_BY_CLOSURE,
            inPlace ? capture.mention() : tree,
            frame,
            captured,
            "a closure that captures " + what + " is " + verb + " where it may outlive it",
            notes,
            "capture plain data instead, or declare the place where the closure goes "
                + mode.annotation());
        closure.reported.addAll(store.reach(captured, false));
      }
    }
    return found;
  }

  // Fields.

  /** Checks and makes a store into a field. */
  void toField(VariableElement field, Locs bases, Locs value, Tree tree, Transfer at, Store store) {
    Frame frame = at.frame;
    if (TypeModes.neverConfined(field.asType())) {
      return;
    }
    boolean dead = flow.ends.use(value, tree, frame, store);
    boolean isStatic = field.getModifiers().contains(Modifier.STATIC);
    Mode allowed = flow.facts.fieldMode(field);
    Locs stored = value.filter(l -> !parametric(l, field.asType()));
    Mode mode = allowedThere(stored, bases, store) ? Mode.UNCONFINED : store.mode(stored);
    boolean escaped = dead;
    if (!dead && mode.confined() && !flow.facts.modes().exempt(field)) {
      escaped =
          isStatic
              ? toStatic(field, stored, mode, allowed, tree, frame, store)
              : toInstance(field, bases, stored, mode, allowed, tree, frame, store);
    }
    flow.closures.keptForLater(value, at, store);
    Locs kept = escaped ? Locs.NONE : value;
    if (isStatic) {
      outerStore(
          flow.locs.named(Loc.Kind.STATIC, field, null, field.asType(), allowed, null),
          value,
          tree,
          frame);
      store.set(field, kept);
      return;
    }
    Loc only = bases.single();
    for (Loc base : bases) {
      outerStore(base, value, tree, frame);
      if (only != null && !only.summary) {
        store.setField(base, field, kept);
      } else {
        store.addField(base, field, kept);
      }
    }
  }

  private boolean toStatic(
      VariableElement field,
      Locs value,
      Mode mode,
      Mode allowed,
      Tree tree,
      Frame frame,
      Store store) {
    if (mode.within(allowed) && !mode.limited()) {
      return false;
    }
    if (closureEscape(value, Mode.UNCONFINED, tree, frame, store, "stored")) {
      return true;
    }
    if (allowed.limited() || !allowed.sendable() && !mode.limited()) {
      return false;
    }
    flow.reports.add(
        Rule.ESCAPE_TO_STATIC,
        tree,
        frame,
        value,
        Describe.value(tree)
            + " is stored in the static field `"
            + field.getSimpleName()
            + "`, which every task can read",
        obtained(value, tree, store),
        "keep it in a local variable, or store plain data");
    return true;
  }

  private boolean toInstance(
      VariableElement field,
      Locs bases,
      Locs value,
      Mode mode,
      Mode allowed,
      Tree tree,
      Frame frame,
      Store store) {
    if (!frame.marked && allowed.confined()) {
      // A field that is declared for such handles: how long they live is not known here.
      return false;
    }
    boolean escapes = !mode.within(allowed);
    if (!escapes && mode.limited()) {
      for (Loc base : bases) {
        escapes |= !outlives(value, base, frame, store);
      }
    }
    if (escapes && !mode.sendable() && sharedClass(field, value, mode, tree, frame, store)) {
      return true;
    }
    if (!escapes || !frame.marked && !mode.limited()) {
      return false;
    }
    if (closureEscape(value, allowed, tree, frame, store, "stored")) {
      return true;
    }
    flow.reports.add(
        Rule.ESCAPE_TO_FIELD,
        tree,
        frame,
        value,
        "%s is stored in the field `%s`, which %s"
            .formatted(
                Describe.value(tree),
                field.getSimpleName(),
                mode.within(allowed)
                    ? "may outlive what it was borrowed from"
                    : allowed.confined()
                        ? "is only declared " + allowed.annotation()
                        : "is declared for values that go anywhere"),
        obtained(value, tree, store),
        "store plain data, or declare the field (and its class) " + mode.annotation());
    return true;
  }

  /** Reports a store into a field of a class that is declared to be shared between tasks. */
  private boolean sharedClass(
      VariableElement field, Locs value, Mode mode, Tree tree, Frame frame, Store store) {
    ClassFacts owner = flow.facts.of((TypeElement) field.getEnclosingElement());
    if (!owner.declaredSendable() || owner.assertedThreadSafe()) {
      return false;
    }
    flow.reports.add(
        Rule.CLASS_NOT_SENDABLE,
        tree,
        frame,
        value,
        "`%s` is declared to be shared between tasks, but %s, which is stored in its field `%s`, is not sendable"
            .formatted(
                Names.of(field.getEnclosingElement()), Describe.value(tree), field.getSimpleName()),
        obtained(value, tree, store),
        "do not keep it in the field, or state why it is safe with @AssertThreadSafe");
    return true;
  }

  /** Returns whether everything that {@code value} borrows lives longer than {@code base}. */
  private boolean outlives(Locs value, Loc base, Frame frame, Store store) {
    if (base.kind == Loc.Kind.FRESH || base.kind == Loc.Kind.CLOSURE) {
      return true;
    }
    boolean constructing = base.kind == Loc.Kind.THIS && Flow.isConstructor(frame);
    Mode self = store.ownMode(base);
    for (Loc root : roots(value, store)) {
      boolean ok =
          root.kind == Loc.Kind.STATIC
              || root == base(base)
              || root.kind == Loc.Kind.TASK && !self.sendable()
              || constructing && root.kind != Loc.Kind.LENT;
      if (!ok) {
        return false;
      }
    }
    return true;
  }

  /** What may run until an object is closed may be kept in that object. */
  private static boolean allowedThere(Locs value, Locs bases, Store store) {
    boolean until = false;
    for (Loc loc : store.reach(value, false)) {
      if (loc.boundary != null && loc.boundary.kind() == Boundary.Kind.UNTIL) {
        until = true;
      } else if (store.ownMode(loc).confined()) {
        return false;
      }
    }
    return until && bases.filter(l -> base(l).kind != Loc.Kind.THIS).isEmpty();
  }

  // Containers.

  /** Checks and makes a store of {@code value} into the containers {@code into}. */
  void toContainer(Locs into, Locs value, Tree tree, Frame frame, Store store) {
    if (value.isEmpty()) {
      return;
    }
    if (flow.ends.use(value, tree, frame, store)) {
      return;
    }
    Mode mode = store.mode(value);
    for (Loc container : withViews(into)) {
      outerStore(container, value, tree, frame);
      boolean reported = mode.confined() && escapesTo(container, value, mode, tree, frame, store);
      if (!reported) {
        store.hold(container, value);
      }
    }
  }

  /** A store into a view or an element of a container is a store into the container. */
  private static Set<Loc> withViews(Locs into) {
    Set<Loc> all = new LinkedHashSet<>();
    into.forEach(l -> addViews(l, all));
    return all;
  }

  private static void addViews(Loc loc, Set<Loc> all) {
    if (all.add(loc)) {
      loc.views.forEach(l -> addViews(l, all));
    }
  }

  private boolean escapesTo(
      Loc container, Locs value, Mode mode, Tree tree, Frame frame, Store store) {
    Loc base = base(container);
    if (container.kind == Loc.Kind.FRESH
        || container.kind == Loc.Kind.CLOSURE
        || container.type == null) {
      return false;
    }
    Locs judged = value.filter(l -> !parametric(l, container.type));
    Mode left = allowedThere(judged, Locs.of(base), store) ? Mode.UNCONFINED : store.mode(judged);
    if (!left.confined()
        || !frame.marked
            && (!left.limited() || base.kind == Loc.Kind.PARAM || base.kind == Loc.Kind.LENT)) {
      return false;
    }
    Mode allowed =
        store.ownMode(container).join(flow.facts.modes().of(container.type, frame.marked));
    if (left.within(allowed) && (!left.limited() || outlives(judged, container, frame, store))) {
      return false;
    }
    if (closureEscape(judged, allowed, tree, frame, store, "put into a container")) {
      return true;
    }
    flow.reports.add(
        Rule.ESCAPE_TO_CONTAINER,
        tree,
        frame,
        judged,
        Describe.value(tree)
            + " is put into "
            + (container.origin == null ? "a container" : Describe.name(container.origin))
            + ", which may outlive it",
        obtained(judged, tree, store),
        "put plain data there, or use a container that lives only in this body");
    return true;
  }

  /** Notes a store that leaves the closure whose body this is, for its boundary to judge. */
  private void outerStore(Loc target, Locs value, Tree tree, Frame frame) {
    for (Frame at = frame; at != null; at = at.parent) {
      if (at.closure != null && !at.closure.madeInside(target)) {
        at.closure.stores.merge(
            tree, new Closure.OuterStore(tree, value, Locs.of(target)), Closure.OuterStore::and);
      }
    }
  }

  // Exceptions.

  /** Checks what leaves the body by {@code throw}. */
  void thrown(Locs value, Tree tree, Frame frame, Store store) {
    boolean dead = flow.ends.use(value, tree, frame, store);
    store.set(THROWN, store.get(THROWN).union(value));
    if (dead || caughtInside(tree, frame)) {
      return;
    }
    store.set(new Thrown(tree), value);
    if (frame.closure != null) {
      frame.closure.thrown.merge(tree, value, Locs::union);
      return;
    }
    if (!store.mode(value).confined() || !frame.marked) {
      return;
    }
    for (Loc root : roots(value, store)) {
      if (root.kind == Loc.Kind.FRESH || root.kind == Loc.Kind.LENT) {
        if (closureEscape(value, Mode.UNCONFINED, tree, frame, store, "thrown")) {
          return;
        }
        flow.reports.add(
            Rule.ESCAPE_BY_THROW,
            tree,
            frame,
            value,
            Describe.value(tree)
                + " is thrown with a value that does not live longer than this body",
            root.origin == null
                ? List.of()
                : List.of(flow.reports.note("its owner comes from here", root.origin)),
            "put plain data into the exception");
        return;
      }
    }
  }

  private boolean caughtInside(Tree tree, Frame frame) {
    TypeMirror thrown = TreeUtils.typeOf(tree);
    TreePath path = flow.path(tree, frame);
    Tree below = tree;
    for (TreePath at = path;
        at != null && at.getLeaf() != frame.body.getLeaf();
        at = at.getParentPath()) {
      if (at.getLeaf() instanceof TryTree attempt && attempt.getBlock() == below) {
        for (CatchTree handler : attempt.getCatches()) {
          TypeMirror type = TreeUtils.typeOf(handler.getParameter().getType());
          if (flow.facts.types().isSubtype(thrown, type)) {
            return true;
          }
        }
      }
      below = at.getLeaf();
    }
    return false;
  }

  /** Remembers the confined values that a call may throw to a handler here. */
  void mayThrow(Locs confined, Store store) {
    store.set(THROWN, store.get(THROWN).union(confined));
  }

  /** Returns what a handler's parameter is. */
  Locs caught(VariableTree parameter, Frame frame, Store store) {
    TypeMirror type = TreeUtils.elementFromDeclaration(parameter).asType();
    Locs thrown = store.get(THROWN);
    Mode mode = flow.facts.modes().of(type, frame.marked);
    if (!mode.confined() && thrown.isEmpty()) {
      return Locs.NONE;
    }
    Loc loc = flow.locs.fresh(parameter, "caught", frame, type, mode);
    store.allocate(loc);
    store.hold(loc, thrown);
    return Locs.of(loc);
  }

  // Casts.

  /** Checks a cast or pattern; returns what the value is on its far side. */
  Locs cast(Locs value, TypeMirror from, TypeMirror to, Tree tree, Transfer at, Store store) {
    Mode target = flow.facts.modes().of(to, at.frame.marked);
    Mode flowing = store.mode(value);
    if (!target.confined() || target.within(flowing) || to.getKind() == TypeKind.TYPEVAR) {
      return value;
    }
    Mode source = flow.facts.modes().of(from, at.frame.marked).join(flowing);
    if (at.frame.marked && !target.within(source) && !inEquals(at.frame) && handleType(to)) {
      Tree place = tree;
      flow.reports.add(
          Rule.CAST_TO_HANDLE,
          place,
          at.frame,
          value,
          "a `%s` is turned into a `%s`, but it may have come from another task"
              .formatted(Names.of(from), Names.of(to)),
          List.of(),
          "obtain the `" + Names.of(to) + "` from its own source instead");
      return value;
    }
    Loc loc = flow.locs.fresh(tree, "cast", at.frame, to, target.join(flowing));
    store.allocate(loc);
    store.hold(loc, value);
    return Locs.of(loc);
  }

  private boolean handleType(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && flow.facts.ofType(type).declared() != null
        && flow.facts.ofType(type).declared().confined();
  }

  /** Returns whether a value is a handle by declaration, and not only by what its fields are. */
  boolean handle(Locs value, Store store) {
    for (Loc loc : store.reach(value, false)) {
      Mode mode = store.ownMode(loc);
      boolean closureParameter = loc.type != null && flow.facts.functional(loc.type);
      if (closureParameter) {
        continue;
      }
      if (mode.limited() || !mode.sendable() && loc.type != null && handleType(loc.type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean inEquals(Frame frame) {
    return frame.signature != null
        && frame.signature.method().getKind() == ElementKind.METHOD
        && frame.signature.method().getSimpleName().contentEquals("equals");
  }
}
