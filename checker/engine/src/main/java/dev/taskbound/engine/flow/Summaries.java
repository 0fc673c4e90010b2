package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.rules.Rule;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What private methods do, found by analysing their bodies when first asked: what they return and
 * which parameters they end, with the modes that their signatures have; and, in a second analysis
 * that takes every parameter for a handle, which of them they let escape.
 */
final class Summaries {

  /** What one analysis of a body found. */
  static final class Summary {
    final Map<Integer, End.How> ends = new HashMap<>();
    final Map<Loc, End.How> endsInside = new LinkedHashMap<>();
    Inferred task = new Inferred();
    Locs results = Locs.NONE;
    Alike alike = Alike.NONE;
    Store exit;
    final Map<Loc, Integer> parameters = new LinkedHashMap<>();

    /** What was found in the body itself. */
    Reports findings;
  }

  /** What a body lets escape if it is given handles of the most confined kind. */
  private static final class Leaks {
    final Map<Integer, Finding> parameters = new HashMap<>();
    final Map<Integer, Set<Integer>> puts = new HashMap<>();
    Rule receiver;
  }

  /** What the analyses of one compilation unit know of its methods. */
  static final class Shared {
    private final Recursion recursion = new Recursion();
    final Set<ExecutableElement> unfinished = new LinkedHashSet<>();
    private final Recursion.Results<ExecutableElement, Summary> summaries =
        new Recursion.Results<>();
    private final Recursion.Results<Raised, Leaks> leaks = new Recursion.Results<>();
  }

  /** A method whose parameters are all taken for values of one mode. */
  private record Raised(ExecutableElement method, Mode mode) {}

  private static final Summary UNKNOWN = new Summary();

  private final Flow flow;
  private final Shared shared;

  Summaries(Flow flow, Shared shared) {
    this.flow = flow;
    this.shared = shared;
  }

  /** Returns whether the method's unwritten signature is inferred from its body. */
  boolean inferred(ExecutableElement method) {
    boolean component =
        method.getKind() == ElementKind.CONSTRUCTOR
            && method.getEnclosingElement().getKind() == ElementKind.RECORD;
    if (component || flow.helpers.tree(method) == null) {
      // A record keeps what it is given, and says in its header what that may be.
      return false;
    }
    NestingKind nesting = ((TypeElement) method.getEnclosingElement()).getNestingKind();
    return method.getModifiers().contains(Modifier.PRIVATE)
        || nesting == NestingKind.LOCAL
        || nesting == NestingKind.ANONYMOUS;
  }

  /** Returns where the body lets the argument of parameter {@code index} escape, or null. */
  Finding leak(ExecutableElement method, int index, Mode mode) {
    return leaksOf(method, mode).parameters.get(index);
  }

  /** Returns whether the method lets {@code this} escape where it must be unconfined. */
  boolean leaksReceiver(ExecutableElement method, Mode mode) {
    return flow.helpers.tree(method) != null && leaksOf(method, mode).receiver != null;
  }

  /** Puts arguments into each other as the body of an inferred callee does. */
  void put(CallFlow call, Transfer at, Store store) {
    if (!inferred(call.facts.method())) {
      return;
    }
    for (int i = 0; i < call.arguments.size(); i++) {
      if (store.mode(call.arguments.get(i)).confined()) {
        for (int into :
            leaksOf(call.facts.method(), Mode.CURRENT_TASK_ONLY).puts.getOrDefault(i, Set.of())) {
          if (into < call.arguments.size()) {
            flow.containerStores.toContainer(
                call.arguments.get(into),
                call.arguments.get(i),
                call.trees.get(i),
                at.frame,
                store);
          }
        }
      }
    }
  }

  /** Returns whether the body of a method of this unit closes its parameter {@code index}. */
  boolean closes(ExecutableElement method, int index) {
    return flow.helpers.tree(method) != null && of(method).ends.get(index) == End.How.CLOSED;
  }

  /** Returns whether some method of a class of this unit hands over what its object holds. */
  boolean consumesInside(ClassTree type) {
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree tree && tree.getBody() != null) {
        ExecutableElement method =
            org.checkerframework.nullaway.javacutil.TreeUtils.elementFromDeclaration(tree);
        if (method.getKind() == ElementKind.METHOD
            && of(method).endsInside.containsValue(End.How.CONSUMED)) {
          return true;
        }
      }
    }
    return false;
  }

  private Leaks leaksOf(ExecutableElement method, Mode mode) {
    MethodTree tree = flow.helpers.tree(method);
    if (tree == null || tree.getBody() == null) {
      return new Leaks();
    }
    return shared.recursion.find(
        shared.leaks,
        new Raised(method, mode),
        method,
        new Leaks(),
        () -> orUnfinished(method, new Leaks(), () -> computeLeaks(method, mode, tree)));
  }

  private Leaks computeLeaks(ExecutableElement method, Mode mode, MethodTree tree) {
    Leaks leaks = new Leaks();
    Flow inner = flow.forSummary(mode);
    Frame frame = frameOf(inner, method, tree);
    inner.run(frame, tree, new Store(inner.work));
    MethodFacts facts = flow.facts.of(method);
    Map<Loc, Integer> made = new LinkedHashMap<>();
    for (int i = 0; i < facts.params().size(); i++) {
      if (!TypeModes.neverConfined(facts.params().get(i).element().asType())) {
        Loc loc = inner.parameterLoc(frame, facts.params().get(i), tree.getParameters().get(i));
        Finding leak = inner.reports.findingAbout(loc);
        if (leak != null) {
          leaks.parameters.put(i, leak);
        }
        made.put(loc, i);
      }
    }
    made.forEach(
        (loc, i) ->
            inner
                .puts(loc)
                .forEach(
                    into -> {
                      if (made.containsKey(into)) {
                        leaks.puts.computeIfAbsent(i, k -> new HashSet<>()).add(made.get(into));
                      }
                    }));
    leaks.receiver = inner.reports.leakOfThis();
    return leaks;
  }

  private Frame frameOf(Flow inner, ExecutableElement method, MethodTree tree) {
    TreePath path = flow.pathOf(method, tree);
    ClassTree owner = (ClassTree) path.getParentPath().getLeaf();
    return inner.methodFrame(path, owner, method, null, null);
  }

  private Summary of(ExecutableElement method) {
    MethodTree tree = flow.helpers.tree(method);
    if (tree == null || tree.getBody() == null) {
      return UNKNOWN;
    }
    return shared.recursion.find(
        shared.summaries,
        method,
        method,
        UNKNOWN,
        () -> orUnfinished(method, UNKNOWN, () -> compute(method, tree)));
  }

  @BorrowsFrom({"unknown", "analysis"})
  private <R> R orUnfinished(ExecutableElement method, R unknown, Supplier<R> analysis) {
    try {
      return analysis.get();
    } catch (Work.TooMuch e) {
      shared.unfinished.add(method);
      return unknown;
    }
  }

  private Summary compute(ExecutableElement method, MethodTree tree) {
    Flow inner = flow.forSummary(null);
    Frame frame = frameOf(inner, method, tree);
    return summary(inner, frame, method, tree);
  }

  /**
   * Checks the body of a method. What was found when a caller asked for the method's summary is
   * taken over, and what is found now is kept for those who ask later.
   */
  void check(Frame frame, ExecutableElement method, MethodTree tree) {
    Summary before = shared.recursion.whole(shared.summaries, method);
    if (before != null && before.findings != null) {
      flow.reports.addAll(before.findings);
    } else if (before == null && inferred(method) && flow.helpers.called(method)) {
      shared.recursion.keep(
          shared.summaries, method, method, () -> summary(flow, frame, method, tree));
    } else {
      flow.run(frame, tree, new Store(flow.work));
    }
  }

  private Summary summary(Flow inner, Frame frame, ExecutableElement method, MethodTree tree) {
    Summary summary = new Summary();
    summary.exit = inner.run(frame, tree, new Store(inner.work));
    summary.findings = inner == flow ? null : inner.reports;
    MethodFacts facts = flow.facts.of(method);
    for (int i = 0; i < facts.params().size(); i++) {
      if (TypeModes.neverConfined(facts.params().get(i).element().asType())) {
        continue;
      }
      Loc loc = inner.parameterLoc(frame, facts.params().get(i), tree.getParameters().get(i));
      summary.parameters.put(loc, i);
      if (inner.endedHere(loc) != null && !toldByResult(method, loc, frame, summary.exit)) {
        summary.ends.put(i, inner.endedHere(loc).how());
      }
    }
    summary.task = inner.inferred;
    for (Map.Entry<Loc, End> each : inner.endedHere().entrySet()) {
      Loc.Kind kind = Regions.outside(each.getKey()).kind;
      boolean outside = kind == Loc.Kind.THIS || kind == Loc.Kind.PARAM;
      if (outside && !summary.parameters.containsKey(each.getKey())) {
        summary.endsInside.put(each.getKey(), each.getValue().how());
      }
    }
    for (Locs each : frame.results.values()) {
      if (summary.exit != null && summary.exit.deadBecause(each) == null) {
        summary.results = summary.results.union(each);
      }
    }
    if (summary.exit != null) {
      summary.alike = Alike.in(summary.results, summary.exit);
    }
    return summary;
  }

  /**
   * In unmarked code a helper that ends its argument on some paths tells with its boolean result.
   */
  private static boolean toldByResult(ExecutableElement method, Loc loc, Frame frame, Store exit) {
    return !frame.marked
        && method.getReturnType().getKind() == TypeKind.BOOLEAN
        && exit != null
        && !exit.surelyClosed(loc);
  }

  /** Does to the arguments what the body of an inferred callee does. */
  void apply(CallFlow call, Tree tree, Transfer at, Store store) {
    ExecutableElement method = call.facts.method();
    if (!inferred(method)) {
      return;
    }
    Summary summary = of(method);
    for (Map.Entry<Integer, End.How> each : summary.ends.entrySet()) {
      int i = each.getKey();
      if (i < call.arguments.size() && !call.facts.params().get(i).consumes()) {
        End end = new End(each.getValue(), tree, Ends.by(method), call.arguments.get(i));
        if (end.how() == End.How.BORROWS_ENDED) {
          flow.ends.endBorrows(call.arguments.get(i), end, at, store);
        } else {
          flow.ends.end(call.arguments.get(i), end, at, store);
        }
      }
    }
    applyInside(summary, call, tree, at, store);
  }

  /** Ends what the {@code close()} of a class of this unit closes with the object. */
  void closeInside(CallFlow call, Tree tree, Transfer at, Store store) {
    ExecutableElement method = call.facts.method();
    if (inferred(method) || flow.helpers.visible(method) == null) {
      return;
    }
    Summary summary = of(method);
    if (summary.exit != null && !summary.endsInside.isEmpty()) {
      endInside(summary, instance(summary, call, at, store), call, tree, at, store);
    }
  }

  /** Takes the locks whose guards an inferred callee has opened and returns. */
  void opened(CallFlow call, Locs result, Tree tree, Transfer at, Store store) {
    if (!inferred(call.facts.method()) || result.isEmpty()) {
      return;
    }
    Summary summary = of(call.facts.method());
    if (summary.exit == null
        || summary.exit.task() == null
        || summary.exit.task().held().isEmpty()) {
      return;
    }
    Locs guards = result;
    for (Loc loc : result) {
      guards = guards.union(store.held(loc));
    }
    Locs all = guards;
    Instance instance = instance(summary, call, at, store);
    boolean behind = flow.facts.containsResult(call.facts.method());
    Set<Object> objects = new HashSet<>();
    summary.exit.task().held().entrySet().stream()
        .sorted(Comparator.comparing(each -> !each.getValue().sure()))
        .forEach(
            each -> {
              Lock lock = each.getKey();
              Holding holding = each.getValue();
              if (holding.kind() == Holding.Kind.GUARD && flow.locks.ofCaller(lock)) {
                Holding taken =
                    new Holding(Holding.Kind.GUARD, tree, all, holding.sure() && !behind);
                if (objects.add(lock.of())) {
                  flow.lockEffects.take(lock, instance.ofLock(lock), taken, at, store);
                } else {
                  flow.lockEffects.also(lock, instance.ofLock(lock), taken, store);
                }
              }
            });
  }

  /** Returns the locks that an inferred method surely holds when it runs its parameter. */
  List<Lock> heldWhenRun(ExecutableElement method, int index) {
    return flow.helpers.visible(method) == null
        ? List.of()
        : of(method).task.heldWhenRun.getOrDefault(index, List.of());
  }

  /** Returns the locks of its caller that an inferred method has released when it runs one. */
  Set<Lock> releasedWhenRun(ExecutableElement method, int index) {
    return flow.helpers.visible(method) == null
        ? Set.of()
        : of(method).task.releasedWhenRun.getOrDefault(index, Set.of());
  }

  /** Ends in {@code entry} what a callee has ended before it runs its functional parameter. */
  void beforeRun(CallFlow call, int index, Transfer at, Store entry) {
    ExecutableElement method = call.facts.method();
    if (flow.helpers.visible(method) == null) {
      return;
    }
    Summary summary = of(method);
    Instance instance = instance(summary, call, at, entry);
    summary
        .task
        .endedWhenRun
        .getOrDefault(index, Map.of())
        .forEach(
            (loc, end) -> {
              Locs ended = instance.of(Locs.of(loc));
              End here = new End(end.how(), call.at, Ends.by(method), ended);
              if (end.how() == End.How.BORROWS_ENDED) {
                flow.ends.endBorrows(ended, here, at, entry);
              } else {
                flow.ends.end(ended, here, at, entry);
                ended.forEach(each -> entry.end(each, here));
              }
            });
    if (summary.task.leftWhenRun.contains(index)) {
      flow.contexts.leave(method, call.at, at, entry);
    }
  }

  /** Returns what the object of a callee's lock is at the call. */
  Locs atCall(CallFlow call, Lock lock, Transfer at, Store store) {
    return instance(of(call.facts.method()), call, at, store).ofLock(lock);
  }

  private Instance instance(Summary summary, CallFlow call, Transfer at, Store store) {
    return new Instance(flow, summary, call, at, store, call.facts.method().getReturnType());
  }

  private void endInside(
      Summary summary, Instance instance, CallFlow call, Tree tree, Transfer at, Store store) {
    String by = Ends.by(call.facts.method());
    for (Map.Entry<Loc, End.How> each : summary.endsInside.entrySet()) {
      End.How how = each.getValue();
      Locs ended = instance.of(Locs.of(each.getKey()));
      if (how == End.How.BORROWS_ENDED) {
        flow.ends.endBorrows(ended, new End(how, tree, by, Locs.NONE), at, store);
      } else {
        flow.ends.end(ended, new End(how, tree, by, ended), at, store);
      }
    }
  }

  /** Does to what the receiver and the arguments hold, and to the task, what the body does. */
  private void applyInside(Summary summary, CallFlow call, Tree tree, Transfer at, Store store) {
    if (summary.task.leaves && summary.exit == null) {
      flow.contexts.leave(call.facts.method(), tree, at, store);
    }
    if (summary.exit == null) {
      return;
    }
    Instance instance = instance(summary, call, at, store);
    String by = Ends.by(call.facts.method());
    endInside(summary, instance, call, tree, at, store);
    for (Lock lock : summary.task.proofs) {
      flow.locks.proof(lock, instance.ofLock(lock), by, tree, at, store);
    }
    for (Lock lock : summary.task.takes) {
      // What it does not give back is taken below.
      if (!flow.lockEffects.holds(summary.exit.task(), lock)) {
        flow.lockEffects.takes(lock, instance.ofLock(lock), tree, at, store);
      }
    }
    for (Lock lock : summary.task.needs) {
      flow.locks.need(lock, instance.ofLock(lock), by, tree, at, store);
    }
    for (Map.Entry<Lock, Holding> each : summary.exit.task().held().entrySet()) {
      Lock lock = each.getKey();
      Holding.Kind kind = each.getValue().kind();
      if (kind == Holding.Kind.OWED) {
        flow.lockEffects.release(lock.paid(), instance.ofLock(lock), tree, at, store);
      } else if (kind == Holding.Kind.RAW && flow.locks.ofCaller(lock)) {
        flow.lockEffects.acquire(lock, instance.ofLock(lock), tree, at, store);
      } else if (kind == Holding.Kind.TRIED
          && call.facts.method().getReturnType().getKind() == TypeKind.BOOLEAN) {
        flow.lockEffects.attempt(lock, instance.ofLock(lock), tree, at, store);
      }
    }
    ExecutableElement method = call.facts.method();
    for (int i = 0; i < summary.task.exits; i++) {
      flow.contexts.exit(method, tree, at, store);
    }
    for (int i = 0; i < summary.task.enters; i++) {
      flow.contexts.enter(tree, at, store);
    }
    if (summary.task.leaves) {
      flow.contexts.leave(method, tree, at, store);
    }
  }

  /** Returns what a call of an inferred method evaluates to; null if its signature says it. */
  Locs result(CallFlow call, TypeMirror seen, Transfer at, Store store) {
    MethodFacts facts = call.facts;
    if (!inferred(facts.method()) || facts.resultWritten() || facts.owners().written()) {
      return null;
    }
    Summary summary = of(facts.method());
    if (summary.exit == null || summary.results.isEmpty()) {
      return null;
    }
    Instance instance = new Instance(flow, summary, call, at, store, seen);
    return instance.of(summary.results);
  }
}
