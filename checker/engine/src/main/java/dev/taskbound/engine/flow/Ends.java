package dev.taskbound.engine.flow;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.taskbound.engine.facts.Facts;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.Names;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.rules.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Ends of objects, and uses after them. */
final class Ends {
  /** Questions that a closed resource may always be asked. */
  private static final Set<String> QUERIES =
      Set.of("isClosed", "isOpen", "isAlive", "isShutdown", "isTerminated", "scope");

  /** What a closed {@code Socket} still tells: whom it was connected to. */
  private static final Set<String> OF_SOCKET =
      Set.of(
          "getInetAddress",
          "getPort",
          "getLocalPort",
          "getRemoteSocketAddress",
          "isConnected",
          "isBound");

  /** Methods of every object, which unmarked code calls on closed ones for its logs and tables. */
  private static final Set<String> OF_OBJECT = Set.of("toString", "hashCode", "equals", "getClass");

  private final Flow flow;

  /** How deep the analysis stands in second runs of closures, where an end meets itself. */
  int again;

  Ends(Flow flow) {
    this.flow = flow;
  }

  /** Reports a use of {@code value} at {@code at} if it is dead on some path. */
  boolean use(Locs value, Tree at, Frame frame, Store store) {
    if (value.isEmpty() || at == null) {
      return false;
    }
    Loc dead = store.deadBecause(value);
    if (dead == null) {
      return flow.contexts.foreign(value, at, frame, store);
    }
    End end = store.endOf(dead);
    if (end.how().ofContext()) {
      flow.contexts.dead(value, dead, end, at, frame, store);
      return true;
    }
    if (again > 0 && end.how() != End.How.CONSUMED && Describe.contains(end.where(), at)) {
      return false;
    }
    report(value, at, end, dead, frame);
    return true;
  }

  /**
   * Reports a use of objects of which a field is read: they have to be alive themselves, but what
   * their other fields hold may have ended.
   */
  boolean useOfWhole(Locs whole, Tree at, Frame frame, Store store) {
    Locs gone = store.ended(whole);
    return gone.isEmpty()
        ? at != null && flow.contexts.foreign(whole, at, frame, store)
        : use(gone, at, frame, store);
  }

  private static String past(End end) {
    return switch (end.how()) {
      case CLOSED -> "closed";
      case CONSUMED -> "handed over";
      case BORROWS_ENDED -> "invalidated";
      case LEFT, EXITED -> "lost with its task context";
    };
  }

  private static String endedBy(End end) {
    return switch (end.how()) {
      case CLOSED -> "it is closed here";
      case CONSUMED -> "`" + end.by() + "` takes it over here";
      case BORROWS_ENDED -> "`" + end.by() + "` ends what was borrowed before";
      case LEFT, EXITED -> "`" + end.by() + "` ends the task context here";
    };
  }

  /** Returns whether a dead receiver may still be asked this. */
  boolean harmless(ExecutableElement method, Frame frame) {
    String name = method.getSimpleName().toString();
    return QUERIES.contains(name) && !flow.facts.marked(method)
        || flow.facts.of(method).traits().afterEnd()
        || !frame.marked && (ofObject(method) || ofSocket(method));
  }

  private static boolean ofSocket(ExecutableElement method) {
    return OF_SOCKET.contains(method.getSimpleName().toString())
        && ((TypeElement) method.getEnclosingElement())
            .getQualifiedName()
            .toString()
            .startsWith("java.net.");
  }

  /** Returns whether it is one of {@link #OF_OBJECT}, and not only called so. */
  private static boolean ofObject(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    int parameters = name.equals("equals") ? 1 : 0;
    return OF_OBJECT.contains(name) && method.getParameters().size() == parameters;
  }

  /** Returns whether ending an object of this kind, in this way, is followed at all. */
  private boolean tracked(Loc loc, End end, Frame frame) {
    if (frame.marked || loc.described || loc.mode.limited() || loc.type == null) {
      return true;
    }
    TypeElement type = Facts.elementOf(loc.type);
    return type != null && flow.facts.followed(type) && !asOwnClass(type, end);
  }

  /** A cast, here or in a helper, may have shown that an object is of an own class. */
  private boolean asOwnClass(TypeElement type, End end) {
    if (end.how() != End.How.CLOSED) {
      return false;
    }
    ExecutableElement method =
        end.where() instanceof MethodInvocationTree call ? TreeUtils.elementFromUse(call) : null;
    return method != null && flow.facts.of(method).receiver().consumes()
        ? !flow.facts.followed((TypeElement) method.getEnclosingElement())
        : type.getQualifiedName().contentEquals("java.lang.Object");
  }

  /**
   * Ends every object that {@code value} may be.
   *
   * <p>What dies with it is marked here and now: the objects themselves and whatever borrows from
   * them, as far as something that is still live reaches them. What is not live any more needs no
   * mark, and must not get one: after a join it could not be told apart.
   */
  void end(Locs value, End end, Transfer at, Store store) {
    Borrows live = live(value, end, at, store);
    for (Loc loc : value) {
      // What was made here ends with nothing else, but may be ended itself.
      if (loc.unending && !(loc.origin instanceof NewClassTree)
          || loc.kind == Loc.Kind.TASK
          || constant(loc, end, at.frame)
          || end.how() == End.How.CONSUMED && store.takeCount(loc)) {
        continue;
      }
      if (endsNow(loc, at.frame)) {
        crossedBefore(loc, end, at.frame, store);
      }
      note(loc, end, at.frame, store);
      if (store.tasks().anyLocks()) {
        store.eachTask(state -> state.guardEnded(loc, end.where()));
      }
      mark(loc, live, end, tracked(loc, end, at.frame), store);
      if (end.how() == End.How.CONSUMED && loc.closure == null) {
        for (Loc inside : store.held(loc)) {
          if (!store.ownMode(inside).limited()) {
            mark(inside, live, end, true, store);
          }
        }
      }
    }
    if (value.single() != null) {
      store.close(value.single());
    }
    noteInClosures(value, end, at.frame);
    leaving(end, at.frame, store);
    Locs.Union endedNow = new Locs.Union();
    for (Loc loc : value) {
      if (endsNow(loc, at.frame)) {
        endedNow.add(loc);
      }
    }
    flow.crossings.outlived(endedNow.set(), end, at.frame, store);
  }

  /** Unmarked code hands a constant over as often as it likes: it is made for that. */
  private static boolean constant(Loc loc, End end, Frame frame) {
    return end.how() == End.How.CONSUMED
        && !frame.marked
        && loc.kind == Loc.Kind.STATIC
        && loc.field != null
        && loc.field.getModifiers().contains(Modifier.FINAL);
  }

  /**
   * Reports arguments that borrow from what the same call ends: the callee may use them after that
   * (Rust's E0505).
   */
  void lostInCall(CallFlow call, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    if (!at.frame.marked || !facts.marked()) {
      return;
    }
    Locs ended = facts.receiver().consumes() ? call.receiver : Locs.NONE;
    for (int i = 0; i < call.arguments.size() && i < facts.params().size(); i++) {
      ended = facts.params().get(i).consumes() ? ended.union(call.arguments.get(i)) : ended;
    }
    Locs contexts = facts.effects().leaves() ? store.task().current().locs() : Locs.NONE;
    if (ended.isEmpty() && contexts.isEmpty()) {
      return;
    }
    for (int i = 0; i < call.arguments.size() && i < facts.params().size(); i++) {
      Locs value = call.arguments.get(i);
      if (facts.params().get(i).consumes()) {
        continue;
      }
      for (Loc loc : store.reach(value, false)) {
        Locs owners = ended;
        boolean lent = store.ownMode(loc).limited() && store.ownMode(loc).sendable();
        if (lent && !ended.contains(loc) && store.dependsOn(loc, owners::contains)) {
          report(
              value,
              call.trees.get(i),
              new End(End.How.CONSUMED, call.at, by(facts.method()), ended),
              loc,
              at.frame);
          break;
        }
        if (lent && store.dependsOn(loc, l -> Contexts.belongs(l, contexts, store))) {
          End left = new End(End.How.LEFT, call.at, by(facts.method()), contexts);
          flow.contexts.dead(value, loc, left, call.trees.get(i), at.frame, store);
          break;
        }
      }
    }
  }

  /**
   * Reports what a closure has ended of the very call that runs it: the callee goes on with its
   * receiver and its arguments when the closure returns.
   */
  void endedInUse(Locs inUse, CallFlow call, Tree closure, Transfer at, Store store) {
    for (Loc loc : inUse) {
      End end = store.endOf(loc);
      if (end == null || !at.frame.marked || !Describe.contains(closure, end.where())) {
        continue;
      }
      String callee = by(call.facts.method());
      Rule rule = end.how().ofContext() ? Rule.USE_AFTER_LEAVE : Rule.USE_AFTER_RELEASE;
      flow.reports.add(
          rule,
          end.where(),
          at.frame,
          Locs.of(loc),
          "`%s` ends what `%s` is still at work with: it runs this closure"
              .formatted(end.by(), callee),
          loc.origin == null
              ? List.of()
              : List.of(flow.reports.note(Note.Role.ORIGIN, "it was obtained here", loc.origin)),
          "do it after the call has returned");
    }
  }

  private void report(Locs value, Tree at, End end, Loc dead, Frame frame) {
    boolean self = value.contains(dead) && endedItself(end, dead);
    String what = Describe.value(at);
    String message =
        self
            ? what + " is used after it was " + past(end)
            : what + " is used after what it depends on was " + past(end);
    List<Note> notes = new java.util.ArrayList<>();
    notes.add(flow.reports.note(Note.Role.END, endedBy(end), end.where()));
    Loc owner = value.contains(dead) ? ended(end) : dead;
    if (!self && owner != null && owner.origin != null) {
      notes.add(flow.reports.note(Note.Role.ORIGIN, "the owner was obtained here", owner.origin));
    }
    flow.reports.add(
        Rule.USE_AFTER_RELEASE,
        at,
        frame,
        value,
        message,
        notes,
        self
            ? "move the use before that, or obtain a new one"
            : "finish with the borrowed value before its owner ends, or copy plain data out first");
  }

  /** Returns an object that the end was meant for, of which one can tell where it comes from. */
  private static Loc ended(End end) {
    for (Loc loc : end.of()) {
      if (loc.origin != null) {
        return loc;
      }
    }
    return null;
  }

  /** What a closure ends from outside of it, it ends where it is run. */
  private static boolean endsNow(Loc loc, Frame frame) {
    Frame task = Duties.taskFrame(frame);
    return task.parent == null || task.closure == null || task.closure.madeInside(loc);
  }

  /** What a closure ends that is only made here, it ends where it is run or handed over. */
  private void note(Loc loc, End end, Frame frame, Store store) {
    if (Duties.taskFrame(frame).parent == null) {
      flow.noteEnd(loc, end);
      flow.duties.ends(loc, end, frame, store);
    }
  }

  private static void mark(Loc owner, Borrows live, End end, boolean itself, Store store) {
    if (itself && live.candidates().contains(owner)) {
      store.end(owner, end);
    }
    for (Loc borrow : live.from(owner)) {
      if (borrow != owner) {
        store.end(borrow, end);
      }
    }
  }

  /** Returns what is live, and what of it borrows from each object that ends. */
  private Borrows live(Locs ending, End end, Transfer at, Store store) {
    Locs live = store.reachable(at::live, at.inFlight(end.where()));
    return new Borrows(store, live, ending.size());
  }

  /** Ends what is borrowed from {@code value}; the objects themselves go on. */
  void endBorrows(Locs value, End end, Transfer at, Store store) {
    // Mostly nobody borrows, and then nobody has to find out what is live.
    Borrows live = store.anyBorrow(value) ? live(value, end, at, store) : null;
    for (Loc loc : value) {
      if (live != null) {
        mark(loc, live, end, false, store);
      }
      note(loc, end, at.frame, store);
    }
    noteInClosures(value, end, at.frame);
    leaving(end, at.frame, store);
    for (Loc loc : value) {
      flow.crossings.outlivedLoan(loc, end, at.frame, store);
    }
  }

  /**
   * A closure does it again each time it is run; one that is only prepared here does nothing yet.
   */
  private static void noteInClosures(Locs value, End end, Frame frame) {
    for (Frame at = frame; at != null; at = at.parent) {
      if (at.closure != null) {
        Closure closure = at.closure;
        Locs outside = value.filter(l -> !closure.madeInside(l));
        if (!outside.isEmpty()) {
          Join.add(closure.ends, end, outside);
        }
        if (at.ownTask) {
          return;
        }
      }
    }
  }

  /** Does once more what running a prepared closure ends. */
  void again(Closure closure, Transfer at, Store store) {
    again(closure, value -> value, at, store);
  }

  /** Does what another task ends; what may not cross is reported there, and stays alive here. */
  void moved(Closure closure, Transfer at, Store store) {
    again(closure, v -> v.filter(l -> store.mode(Locs.of(l)).sendable()), at, store);
  }

  private void again(Closure closure, UnaryOperator<Locs> chosen, Transfer at, Store store) {
    Map.copyOf(closure.ends)
        .forEach(
            (end, all) -> {
              Locs value = chosen.apply(all);
              if (end.how() == End.How.BORROWS_ENDED) {
                endBorrows(value, end, at, store);
              } else {
                end(value, end, at, store);
              }
            });
  }

  private void crossedBefore(Loc loc, End end, Frame frame, Store store) {
    Crossing crossing = store.crossing(loc);
    if (crossing == null
        || Describe.contains(end.where(), crossing.where())
        || !frame.marked && flow.stays.awaited(crossing.where(), frame)) {
      return;
    }
    // On the way of an exception that leaves the body nobody has a chance to wait for the task.
    if (!frame.marked && store.tasks().ordinary() == null) {
      return;
    }
    flow.reports.add(
        crossing.rule(),
        crossing.where(),
        frame,
        Locs.NONE,
        crossing.what() + " may still be used by another task when it is " + past(end) + " here",
        List.of(
            flow.reports.unplaced(
                Note.Role.BOUNDARY,
                "`" + crossing.by() + "` may run the task later",
                crossing.where()),
            flow.reports.note(Note.Role.END, endedBy(end), end.where())),
        "let the task close it, or wait for the task before closing it");
  }

  /** Reports what this body is about to return or throw and has just lost its owner. */
  void leaving(End end, Frame frame, Store store) {
    for (Map.Entry<Transfer.Returned, Locs> e : store.keyed(Transfer.Returned.class).entrySet()) {
      Tree tree = e.getKey().tree();
      Loc dead = store.deadBecause(e.getValue());
      if (dead != null && store.endOf(dead) == end && frame.results.containsKey(tree)) {
        flow.closureEscapes.escapesClosed(Rule.ESCAPE_BY_RETURN, tree, e.getValue(), end, frame);
      }
    }
    for (Map.Entry<Throws.Thrown, Locs> e : store.keyed(Throws.Thrown.class).entrySet()) {
      Loc dead = store.deadBecause(e.getValue());
      if (dead != null && store.endOf(dead) == end) {
        flow.closureEscapes.escapesClosed(
            Rule.ESCAPE_BY_THROW, e.getKey().tree(), e.getValue(), end, frame);
      }
    }
  }

  /** Returns whether {@code end} was meant for {@code loc}, and not for its owner. */
  static boolean endedItself(End end, Loc loc) {
    return end.of().contains(loc);
  }

  /** Returns how a method that ends something is spoken of. */
  static String by(ExecutableElement method) {
    return Names.call(method);
  }
}
