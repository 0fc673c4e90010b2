package dev.taskbound.engine.flow;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.taskbound.engine.effort.Effort;
import dev.taskbound.engine.facts.MethodFacts;
import dev.taskbound.engine.facts.ParamFacts;
import dev.taskbound.engine.facts.TypeModes;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.rules.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.nullaway.javacutil.TreeUtils;

/** Runs the bodies of closures: at once where they are written, or for their effects. */
final class Bodies {
  private final Flow flow;

  Bodies(Flow flow) {
    this.flow = flow;
  }

  private static final int MOST_RUNS = 8;

  /** In so many runs of a closure, further runs of those inside it are left to its next run. */
  private static final int EARLY_RUNS = 3;

  /**
   * At so many levels that is not done: what is large outside is not run again for little inside.
   */
  private static final int OUTER_LEVELS = 1;

  private final Map<Tree, Frame> frames = new IdentityHashMap<>();

  /** Whether the closure that is being run will be run once more if {@link #left} asks for it. */
  private boolean early;

  /** How many closures are being run here and now, inside each other. */
  private int level;

  /** Whether a closure inside the one that is being run is to be run once more. */
  private boolean left;

  /** The arguments of the call of a closure that is being run; null where they are not known. */
  private List<Locs> given;

  /** Runs a prepared closure with these arguments, here and now. */
  Locs runWith(Loc loc, List<Locs> arguments, Transfer at, Store store) {
    List<Locs> before = given;
    given = arguments;
    Closure closure = loc.closure;
    Store entry = store.copy();
    flow.ends.again++;
    Store exit = body(closure, null, false, at, entry);
    flow.ends.again--;
    balance(closure, exit, store);
    given = before;
    if (exit != null) {
      closure.entry = store.copy();
      closure.effects = exit;
      store.join(exit);
      TaskState after = exit.task();
      store.eachTask(state -> state.withoutGuardsClosedIn(after));
    }
    leaving(loc, at, store);
    return closure.allResults();
  }

  /** Runs the body of a closure that was just written, once, for reports and effects. */
  void runOnce(Loc loc, CallFlow call, ParamFacts param, Transfer at, Store store) {
    Store entry = store.copy();
    // Nothing is known of the task that it will run in, but what its runner promises.
    Loc context = flow.contexts.contextAt(loc.closure.tree, at.frame);
    TaskState state = TaskState.in(Locs.of(context));
    if (call != null && param != null) {
      state = flow.lockPromises.whenRun(call, param, state, at, store);
    }
    entry.tasks(TaskPaths.ordinary(state));
    Store exit = body(loc.closure, call, true, at, entry);
    if (exit != null) {
      exit.tasks(store.tasks());
      store.retire(loc.closure, exit);
    }
    loc.closure.entry = store.copy();
    loc.closure.effects = exit == null ? entry : exit;
  }

  /**
   * Runs the body any number of times, here and now. Of deeply nested closures, those inside are
   * run once in each run of the one around, as long as that is run again anyway: to rest, they take
   * a few runs each, not more with each level.
   */
  void runHere(Loc loc, CallFlow call, ParamFacts param, Transfer at, Store store) {
    boolean earlyOutside = early;
    boolean leftOutside = left;
    level++;
    TaskState after = null;
    for (int i = 0; i < MOST_RUNS; i++) {
      early = level > OUTER_LEVELS && i < EARLY_RUNS && !param.consumes();
      left = false;
      Store exit = runAgain(loc, call, param, i, at, store);
      boolean more = (takeOver(exit, loc.closure, i, store) || left) && !param.consumes();
      after = exit == null ? after : exit.task();
      leftOutside |= more && earlyOutside;
      if (!more || earlyOutside) {
        break;
      }
    }
    level--;
    early = earlyOutside;
    left = leftOutside;
    if (after != null) {
      // To hand over a closure is to do what it does, as far as guards are concerned.
      TaskState exit = after;
      store.eachTask(state -> state.withoutGuardsClosedIn(exit));
    }
  }

  private Store runAgain(
      Loc loc, CallFlow call, ParamFacts param, int before, Transfer at, Store store) {
    Store entry = store.copy();
    if (call != null) {
      entry.eachTask(state -> flow.lockPromises.whenRun(call, param, state, at, store));
      flow.summaries.beforeRun(call, call.indexOf(param), at, entry);
    }
    flow.ends.again += before == 0 ? 0 : 1;
    Store exit = body(loc.closure, call, false, at, entry);
    flow.ends.again -= before == 0 ? 0 : 1;
    balance(loc.closure, exit, store);
    if (exit != null && inOtherState(call, param)) {
      // The callee has changed the state before and after: what it amounts to is its own effect.
      exit.tasks(store.tasks());
    }
    loc.closure.entry = store.copy();
    loc.closure.effects = exit == null ? entry : exit;
    return exit;
  }

  /** Joins what holds after a run to {@code store}; returns whether another run may find more. */
  private boolean takeOver(Store exit, Closure closure, int before, Store store) {
    if (exit == null) {
      return false;
    }
    Store found = before == 0 && flow.ends.again > 0 ? store.copy() : null;
    if (before == 0) {
      store.retire(closure, exit);
    }
    // In a later run of a closure around, the first run here may have begun with all of it.
    return store.joinRun(exit, closure) && (found == null || found.joinRun(store, closure));
  }

  private boolean inOtherState(CallFlow call, ParamFacts param) {
    return call != null
        && param != null
        && !flow.summaries.releasedWhenRun(call.facts.method(), call.indexOf(param)).isEmpty();
  }

  private static void balance(Closure closure, Store exit, Store entry) {
    if (exit != null && entry.task() != null) {
      TaskState before = entry.task();
      Locs results = closure.allResults();
      exit.eachTask(state -> state.balanced(before, results));
    }
  }

  private Store body(Closure closure, CallFlow call, boolean ownTask, Transfer at, Store entry) {
    Store before = entry.copy();
    Store exit = bodyOf(closure, call, ownTask, at, entry);
    if (exit != null) {
      exit.leaveScope(before);
    }
    for (Frame frame : ownTask ? List.<Frame>of() : closure.frames) {
      if (frame.thrown != null) {
        Store thrown = frame.thrown.copy();
        thrown.leaveScope(before);
        at.thrownInside(thrown);
      }
    }
    return exit;
  }

  private Store bodyOf(Closure closure, CallFlow call, boolean ownTask, Transfer at, Store entry) {
    flow.facts.effort().add(Effort.Kind.CLOSURES);
    if (closure.tree instanceof LambdaExpressionTree lambda) {
      return runLambda(closure, lambda, call, ownTask, at, entry);
    }
    if (closure.tree instanceof MemberReferenceTree reference) {
      return runReference(closure, reference, call, ownTask, at, entry);
    }
    if (closure.tree instanceof NewClassTree creation) {
      return runClass(closure, creation.getClassBody(), ownTask, at, entry);
    }
    return entry;
  }

  private Store runLambda(
      Closure closure,
      LambdaExpressionTree lambda,
      CallFlow call,
      boolean ownTask,
      Transfer at,
      Store entry) {
    Frame frame = frames.get(lambda);
    if (frame == null) {
      TreePath path = flow.path(lambda, at.frame);
      frame =
          new Frame(
              at.frame,
              new TreePath(path, lambda.getBody()),
              at.frame.ownerTree,
              at.frame.owner,
              null,
              at.frame.marked,
              closure,
              at.frame.task);
      frame.functional = true;
      frames.put(lambda, frame);
      closure.frames.add(frame);
    }
    frame.ownTask = ownTask;
    List<Locs> parameters = bindParameters(lambda, call, frame, at, entry);
    withWhatTheTypePromises(lambda, parameters, frame, entry);
    Store exit = flow.run(frame, lambda, entry);
    if (returnsValue(lambda)) {
      addResults(frame, closure);
    }
    return exit;
  }

  private static void addResults(Frame frame, Closure closure) {
    for (Map.Entry<Tree, Locs> each : frame.results.entrySet()) {
      Join.add(closure.results, each.getKey(), each.getValue());
    }
  }

  private boolean returnsValue(Tree function) {
    ExecutableElement method = flow.facts.functionalMethod(TreeUtils.typeOf(function));
    return method == null || method.getReturnType().getKind() != TypeKind.VOID;
  }

  /** The method of a functional interface may demand locks of its callers as well. */
  private void withWhatTheTypePromises(
      Tree function, List<Locs> parameters, Frame frame, Store entry) {
    ExecutableElement single = flow.facts.functionalMethod(TreeUtils.typeOf(function));
    MethodFacts facts = single == null ? null : flow.facts.of(single);
    if (facts != null && !facts.effects().holds().isEmpty()) {
      LockNames.Scope scope =
          new LockNames.Scope(facts, Locs.NONE, function, parameters, List.of());
      entry.eachTask(
          state -> flow.lockPromises.inside(facts.effects().holds(), scope, frame, entry, state));
    }
  }

  private List<Locs> bindParameters(
      LambdaExpressionTree lambda, CallFlow call, Frame frame, Transfer at, Store store) {
    List<Locs> values = new ArrayList<>();
    for (int i = 0; i < lambda.getParameters().size(); i++) {
      VariableTree tree = lambda.getParameters().get(i);
      VariableElement element = TreeUtils.elementFromDeclaration(tree);
      if (TypeModes.neverConfined(element.asType())) {
        values.add(Locs.NONE);
        continue;
      }
      Locs value = parameter(lambda, i, tree, element, element.asType(), call, frame);
      if (flow.ends.again > 0) {
        anew(value, store);
      }
      store.set(element, value);
      lend(value, store);
      values.add(value);
    }
    return values;
  }

  /**
   * What a closure is given belongs to the task that it is run in; a guard that it gets is there.
   */
  private void lend(Locs value, Store store) {
    for (Loc loc : value) {
      if (loc.kind == Loc.Kind.LENT && loc.mode == Mode.CURRENT_TASK_ONLY) {
        store.bind(loc);
      }
    }
    flow.locks.present(value, store);
  }

  /** Each run is given another object: what an earlier run closed was its own. */
  private static void anew(Locs value, Store store) {
    for (Loc loc : value) {
      End end = store.endOf(loc);
      if (end != null && Ends.endedItself(end, loc)) {
        store.unend(loc);
      }
    }
  }

  private Locs parameter(
      ExpressionTree function,
      int index,
      Tree tree,
      VariableElement element,
      TypeMirror type,
      CallFlow call,
      Frame frame) {
    if (given != null && index < given.size()) {
      return given.get(index);
    }
    TypeMirror declared = call == null ? null : call.givenTo(function, index);
    Mode written = call == null ? null : call.modeGivenTo(function, index);
    if (declared != null && written == null && !call.staysWhereItRuns(function)) {
      Locs flowing = call.parameter(declared, type);
      if (!flowing.isEmpty()) {
        return flowing;
      }
    }
    if (written == null) {
      written = writtenOnTarget(function, index);
    }
    Mode mode = flow.facts.modes().of(type, frame.marked);
    if (written != null) {
      mode = mode.join(written);
    }
    ExecutableElement method = flow.facts.functionalMethod(TreeUtils.typeOf(function));
    if (method != null && index < method.getParameters().size()) {
      Mode own = flow.facts.of(method).params().get(index).mode();
      mode = own == null ? mode : mode.join(own);
    }
    Loc lent = flow.locs.named(Loc.Kind.LENT, element, frame, type, mode, tree);
    lent.lent = !frame.marked && flow.loans.counted(type);
    return Locs.of(lent);
  }

  /** Returns the mode that the lambda's own target type writes on its parameter, or null. */
  private Mode writtenOnTarget(ExpressionTree function, int index) {
    TypeMirror target = TreeUtils.typeOf(function);
    TypeMirror given =
        target instanceof javax.lang.model.type.DeclaredType declared
            ? Generics.given(flow.facts, declared, index)
            : null;
    return given == null ? null : flow.facts.modes().writtenOn(given);
  }

  private Store runReference(
      Closure closure,
      MemberReferenceTree reference,
      CallFlow call,
      boolean ownTask,
      Transfer at,
      Store entry) {
    ExecutableElement method = TreeUtils.elementFromUse(reference);
    if (method == null) {
      return entry;
    }
    MethodFacts facts = flow.facts.of(method);
    Frame frame =
        frames.computeIfAbsent(
            reference,
            t ->
                new Frame(
                    at.frame,
                    flow.path(t, at.frame),
                    at.frame.ownerTree,
                    at.frame.owner,
                    null,
                    at.frame.marked,
                    closure,
                    at.frame.task));
    if (closure.frames.isEmpty()) {
      closure.frames.add(frame);
    }
    frame.ownTask = ownTask;
    Transfer inside = at.in(frame);
    List<Locs> values = referenceParameters(reference, call, frame, entry);
    for (Locs value : values) {
      if (flow.ends.again > 0) {
        anew(value, entry);
      }
      lend(value, entry);
    }
    withWhatTheTypePromises(reference, values, frame, entry);
    TaskState begin = entry.task();
    Locs receiver = Locs.NONE;
    for (Locs each : closure.captured.values()) {
      receiver = receiver.union(each);
    }
    boolean makes = reference.getMode() == MemberReferenceTree.ReferenceMode.NEW;
    boolean unbound =
        !makes
            && !method.getModifiers().contains(Modifier.STATIC)
            && closure.captures.isEmpty()
            && !values.isEmpty();
    if (unbound) {
      receiver = values.get(0);
      values = values.subList(1, values.size());
    }
    CallFlow made =
        new CallFlow(
            flow,
            facts,
            makes ? Locs.NONE : receiver,
            values,
            inside,
            entry,
            reference,
            Collections.nCopies(values.size(), reference));
    Locs result = flow.calls.viaReference(made, reference, resultType(reference), inside, entry);
    if (returnsValue(reference)) {
      Join.add(closure.results, reference, result);
    }
    flow.exits.check(frame, begin, entry.task(), null);
    return entry;
  }

  /** Returns what the functional interface that a reference stands for returns. */
  private TypeMirror resultType(MemberReferenceTree reference) {
    TypeMirror type = TreeUtils.typeOf(reference);
    ExecutableElement single = flow.facts.functionalMethod(type);
    if (single == null || !(type instanceof DeclaredType declared)) {
      return TreeUtils.elementFromUse(reference).getReturnType();
    }
    return ((ExecutableType) flow.facts.types().asMemberOf(declared, single)).getReturnType();
  }

  private List<Locs> referenceParameters(
      MemberReferenceTree reference, CallFlow call, Frame frame, Store store) {
    TypeMirror type = TreeUtils.typeOf(reference);
    ExecutableElement single = flow.facts.functionalMethod(type);
    if (single == null || !(type instanceof DeclaredType declared)) {
      return List.of();
    }
    List<? extends TypeMirror> types =
        ((ExecutableType) flow.facts.types().asMemberOf(declared, single)).getParameterTypes();
    List<Locs> values = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      values.add(
          TypeModes.neverConfined(types.get(i))
              ? Locs.NONE
              : parameter(
                  reference,
                  i,
                  reference,
                  single.getParameters().get(i),
                  types.get(i),
                  call,
                  frame));
    }
    return values;
  }

  Store runClass(Closure closure, ClassTree tree, boolean ownTask, Transfer at, Store entry) {
    Store exit = entry.copy();
    TypeElement type = TreeUtils.elementFromDeclaration(tree);
    for (Tree member : tree.getMembers()) {
      if (member instanceof VariableTree field && field.getInitializer() != null
          || member instanceof BlockTree) {
        runInitializer(closure, tree, type, member, at, entry);
      }
      if (member instanceof MethodTree method
          && method.getBody() != null
          && !TreeUtils.isSynthetic(TreeUtils.elementFromDeclaration(method))) {
        Store after = runMethod(closure, tree, type, method, ownTask, at, entry);
        if (after != null) {
          exit.join(after);
          if (!ownTask && frames.get(method).functional) {
            // It is this method that is run.
            exit.tasks(after.tasks());
          }
        }
      }
    }
    closure.entry = entry;
    closure.effects = exit;
    return exit;
  }

  /** What a class does when an object is made is done where that stands. */
  private void runInitializer(
      Closure closure, ClassTree tree, TypeElement type, Tree member, Transfer at, Store entry) {
    Frame frame =
        frames.computeIfAbsent(
            member,
            t ->
                new Frame(
                    at.frame,
                    flow.path(t, at.frame),
                    tree,
                    type,
                    null,
                    at.frame.marked,
                    closure,
                    at.frame.task));
    if (!closure.frames.contains(frame)) {
      closure.frames.add(frame);
    }
    flow.runInitializer(frame, entry.copy());
  }

  private Store runMethod(
      Closure closure,
      ClassTree tree,
      TypeElement type,
      MethodTree method,
      boolean ownTask,
      Transfer at,
      Store entry) {
    Frame frame = frames.get(method);
    if (frame == null) {
      TreePath path = flow.path(method, at.frame);
      ExecutableElement element = TreeUtils.elementFromDeclaration(method);
      frame = flow.methodFrame(path, tree, element, at.frame, closure);
      frame.functional = implementsFunction(element, type);
      frames.put(method, frame);
      closure.frames.add(frame);
    }
    frame.ownTask = ownTask || !frame.functional;
    Store exit = flow.run(frame, method, entry);
    if (frame.functional) {
      addResults(frame, closure);
    }
    return exit;
  }

  private boolean implementsFunction(ExecutableElement method, TypeElement type) {
    for (TypeMirror above : type.getInterfaces()) {
      if (flow.facts.functional(above)) {
        ExecutableElement single = flow.facts.functionalMethod(above);
        if (single != null && flow.facts.elements().overrides(method, single, type)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A closure that was handed over takes with it what its body ends. */
  void moveEffects(Locs value, Transfer at, Store store) {
    for (Loc loc : value) {
      if (loc.closure != null) {
        flow.ends.moved(loc.closure, at, store);
        if (loc.closure.effects != null) {
          store.handOver(loc.closure);
          store.learn(loc.closure);
        }
      }
    }
  }

  /** Checks what leaves a closure that runs here: nothing that was lent to its body. */
  void leaving(Loc loc, Transfer at, Store store) {
    Closure closure = loc.closure;
    if (closure.effects == null) {
      return;
    }
    for (Tree tree : List.copyOf(closure.results.keySet())) {
      if (closure.effects.deadBecause(closure.results.get(tree)) != null) {
        // Reported where it leaves: plain from there on.
        closure.results.put(tree, Locs.NONE);
        continue;
      }
      Loc lent = lentInside(closure, closure.results.get(tree));
      if (lent != null && lentBack(closure)) {
        // The signature says so: whoever lent it takes it back.
        closure.results.put(tree, Locs.NONE);
        continue;
      }
      if (lent != null) {
        Locs value = closure.results.put(tree, Locs.NONE);
        if (!flow.closureEscapes.closureEscape(
            value, Mode.UNCONFINED, tree, at.frame, closure.effects, "returned")) {
          flow.closureEscapes.lentOnly(
              Rule.ESCAPE_BY_RETURN, tree, value, lent, at.frame, "returned");
        }
      }
    }
    for (Closure.OuterStore each : closure.stores.values()) {
      Loc lent = lentInside(closure, each.stored());
      if (lent != null && !flow.reports.intoField(each.value())) {
        each.into().forEach(l -> store.drop(l, each.stored()));
        flow.closureEscapes.lentOnly(
            Rule.ESCAPE_TO_CONTAINER,
            each.value(),
            each.stored(),
            lent,
            at.frame,
            "stored outside");
      }
    }
  }

  /** Returns whether what the closure implements returns what borrows from its parameters. */
  private boolean lentBack(Closure closure) {
    TypeMirror type = closure.tree instanceof ClassTree ? null : TreeUtils.typeOf(closure.tree);
    ExecutableElement method = type == null ? null : flow.facts.functionalMethod(type);
    MethodFacts facts = method == null ? null : flow.facts.of(method);
    return facts != null && facts.owners().written() && !facts.owners().params().isEmpty();
  }

  private Loc lentInside(Closure closure, Locs value) {
    for (Loc root : flow.regions.roots(value, closure.effects)) {
      if (root.kind == Loc.Kind.LENT && closure.madeInside(root)) {
        return root;
      }
    }
    return null;
  }

  /** Checks what a closure that may run at any later time stores outside of itself. */
  void keptForLater(Locs value, Transfer at, Store store) {
    flow.duties.keptForLater(value, at.frame, store);
    for (Loc loc : store.reachOutsideClosures(value)) {
      Closure closure = loc.closure;
      if (closure == null || closure.effects == null || !at.frame.marked) {
        continue;
      }
      for (Closure.OuterStore each : closure.stores.values()) {
        boolean inside = !each.stored().filter(l -> closure.madeInside(l)).isEmpty();
        if (inside && closure.effects.mode(each.stored()).confined()) {
          flow.closureEscapes.laterStore(each, at.frame, closure.effects);
        }
      }
    }
  }

  /** What belonged to the task that a closure was to run in belongs to this one. */
  private void inThisTask(Closure closure, Transfer at, Store store) {
    Loc context = flow.contexts.contextAt(closure.tree, at.frame);
    store.rebind(context, store.task().current().locs());
    for (Tree site : closure.leaves) {
      flow.contexts.leaveAgain(site, at, store);
    }
  }

  /** Applies to {@code store} what running the prepared closures in {@code value} does. */
  Locs applyEffects(Locs value, Tree site, Transfer at, Store store) {
    Locs results = Locs.NONE;
    for (Loc loc : value) {
      if (loc.closure != null && loc.closure.effects != null) {
        store.run(loc.closure);
        flow.lockEffects.takes(loc.closure, site, at, store);
        flow.ends.again(loc.closure, at, store);
        inThisTask(loc.closure, at, store);
        leaving(loc, at, store);
        results = results.union(loc.closure.allResults());
      }
    }
    return results;
  }
}
